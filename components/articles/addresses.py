"""Which internet addresses may be asked for a page: those of the public internet, and no others.

A page on the web must not make this computer read what only this computer, or its network, can reach.
"""

from __future__ import annotations

import ipaddress
import socket

# IPv6 addresses that carry an IPv4 address within (NAT64, RFC 6052); Python unwraps the other kinds.
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
# Not for the public, though older Pythons take them for global (bpo-113171; RFC 6890, RFC 8215).
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(each)
    for each in ("192.0.0.0/24", "100.64.0.0/10", "64:ff9b:1::/48", "2001::/23", "2001:db8::/32", "fec0::/10")
)


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet; an IPv6 address by the IPv4 address within too."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        within = ip.ipv4_mapped or ip.sixtofour
        if ip in _NAT64:
            within = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if within is not None:
            return is_public(str(within))
    if any(ip.version == network.version and ip in network for network in _NOT_PUBLIC):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def resolve(host: str, port: int) -> list[str]:
    """All IP addresses of a host, in the order to be tried. Raises OSError where there is none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))
