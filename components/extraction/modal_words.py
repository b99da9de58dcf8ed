"""Words that tell whether an event happens: verbs of planning, cancelling, refusing and the like."""

from __future__ import annotations

FUTURE = frozenset({"will", "shall", "'ll", "’ll", "would", "wo", "'d", "’d"})
DOUBT = frozenset({"may", "might", "could", "can", "should", "must"})
PLANNING = frozenset(
    """expect schedule plan intend set slate due hope want aim decide agree prepare go propose mean
    wish book consider promise pledge vow announce seek arrange confirm likely poise tip
    tentatively look anticipate send choose need have hop bind about accept""".split()
)
# Who is willing to come has no plan to; "offers to visit".
WILLING = frozenset("ready willing prepared keen eager open offer".split())
# "would be happy to meet him" is an offer too, "was happy to meet him" tells that they met.
PLEASED = frozenset("happy glad pleased delighted honoured honored".split())
CANCELLING = frozenset(
    """cancel postpone scrap abandon delay shelve defer drop suspend axe scupper nix ditch forgo skip
    miss""".split()
)
REFUSING = frozenset(
    """refuse decline deny reject fail oppose ban bar prevent block forbid rule avoid exclude lack
    dissuade discourage stop boycott shun snub unable unwilling unlikely reluctant loath impossible""".split()
)
# What an infinitive describes before it is done: "plans to visit", "his decision to go".
PLAN_NOUNS = frozenset(
    """plan intention decision promise pledge bid attempt effort move agreement commitment
    idea hope wish desire arrangement programme preparation possibility prospect chance""".split()
)
# "an invitation to visit": no visit yet.
INVITATIONS = frozenset({"invitation", "offer", "request", "call", "proposal"})
# Verbs of speech and thought: what stands below them has its own tense.
REPORTING = frozenset(
    """say tell announce report confirm add state note declare claim reveal write disclose explain
    stress quote believe think suggest indicate insist recall remember describe mention warn read
    comment post release issue publish understand see show according""".split()
)
# Who is asked to come has not come, and may not.
INVITING = frozenset("invite ask urge request beg implore call encourage".split())
ENDING = frozenset("end conclude finish complete wrap wind cut leave return".split())
SETTING_OUT = frozenset("arrive leave depart land fly travel head".split())
STARTING = frozenset("start begin open kick embark launch continue extend undertake set".split())
