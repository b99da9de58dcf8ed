"""Whether it happened: what tense, modals and the verbs above say of an event."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from components.extraction import grammar

if TYPE_CHECKING:
    from spacy.tokens import Token

    from components.records import Status

Tense = Literal["past", "present", "future", "unknown"]

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "would", "wo", "'d", "’d"})
_DOUBT = frozenset({"may", "might", "could", "can", "should", "must"})
_PLANNING = frozenset(
    """expect schedule plan intend set slate due hope want aim decide agree prepare go propose mean wish book consider
    promise pledge vow announce seek arrange confirm ready likely poise tip tentatively look eager anticipate
    offer send choose need have hop willing keen bind about accept""".split()
)
_CANCELLING = frozenset(
    "cancel postpone scrap abandon delay shelve defer drop suspend axe scupper nix ditch forgo skip miss".split()
)
_REFUSING = frozenset(
    "refuse decline deny reject fail oppose ban bar prevent block forbid rule avoid exclude lack "
    "dissuade discourage stop boycott shun snub".split()
)
# Verbs of speech and thought: what stands below them has its own tense.
REPORTING = frozenset(
    """say tell announce report confirm add state note declare claim reveal write disclose explain stress quote
    believe think suggest indicate insist recall remember describe mention warn read comment post release issue
    publish understand see show according""".split()
)
# Who is asked to come has not come, and may not.
_INVITING = frozenset("invite ask urge request beg implore call encourage".split())
_ENDING = frozenset("end conclude finish complete wrap wind cut leave return".split())
_SETTING_OUT = frozenset("arrive leave depart land fly travel head".split())
_STARTING = frozenset("start begin open kick embark launch continue extend undertake set".split())


@dataclass(frozen=True, slots=True)
class Reading:
    """How an article asserts an event; ``sure`` from 0 to 1; ``general``: told as something that has happened before."""

    status: Status
    tense: Tense
    sure: float = 1.0
    general: bool = False
    lapsed: bool = False  # "was due to": a plan that something came between


def of_verb(verb: Token) -> Reading | None:
    """The reading of an event told by a verb, or None where the text says that it is none."""
    if _conditional(verb):
        return None
    reading = _own_tense(verb)
    token = verb
    for _ in range(6):
        if grammar.negated(token) and reading.status == "planned" and _as_planned(token):
            return replace(reading, status="cancelled")
        if grammar.negated(token):
            return None if reading.status != "planned" or token == verb else replace(reading, status="denied")
        above = _governor(token)
        if above is None:
            break
        reading_or_none = _under(reading, token, above)
        if reading_or_none is None:
            return None
        reading, token = reading_or_none, above
    return reading


def _as_planned(verb: Token) -> bool:
    """ "will not come in June as planned": what was planned is off."""
    return any(
        t.lower_ in {"planned", "scheduled", "expected", "hoped"} and t.i > verb.i for t in verb.subtree
    )


def _conditional(verb: Token) -> bool:
    token = verb
    if "would" in grammar.auxiliaries(verb) and any(
        c.dep_ == "advcl" and any(m.dep_ == "mark" and m.lower_ in {"if", "unless"} for m in c.children)
        for c in verb.children
    ):
        return True
    for _ in range(3):
        if any(c.dep_ == "mark" and c.lower_ in {"if", "unless", "whether"} for c in token.children):
            return True
        if token.dep_ not in {"xcomp", "conj", "ccomp"} or token.head == token:
            return False
        token = token.head
    return False


def _own_tense(verb: Token) -> Reading:  # one return a tense is the table that a reader looks for
    helpers = set(grammar.auxiliaries(verb))
    if helpers & _FUTURE:
        if "have" in helpers:
            return Reading("completed", "past", 0.3)
        return Reading("planned", "future")
    if helpers & _DOUBT:
        return Reading("planned", "future", 0.5)
    if verb.tag_ == "VB" or "to" in helpers:
        return Reading("planned", "future", 0.9)
    if verb.tag_ == "VBG":
        if helpers & {"is", "are", "am", "'s", "’s", "'re"}:
            return Reading("ongoing", "present")
        if helpers & {"was", "were", "been"}:
            return Reading("completed", "past", 0.9)
        return _participle(verb)
    if helpers & {"has", "have", "'ve", "'s"}:
        return Reading("completed", "past", general=True)
    if helpers & {"having", "had"}:
        return Reading("completed", "past", 0.9)
    if verb.tag_ in {"VBD", "VBN"}:
        if verb.tag_ == "VBN" and helpers & {"is", "are", "being"}:
            return Reading("ongoing", "present", 0.8)
        return Reading("completed", "past")
    return Reading("completed", "present", 0.9)


def _participle(verb: Token) -> Reading:
    """ "arriving in Paris", "after visiting Rome", "before flying to Oslo": the verb above tells the time."""
    above = grammar.finite(verb.head) if grammar.is_verb(verb.head) else None
    if verb.dep_ == "pcomp" and verb.head.dep_ in {"prep", "advmod", "mark"}:
        above = grammar.verb_of(verb.head.head)
    if above is None or above == verb:
        return Reading("completed", "past", 0.8)
    return replace(_own_tense(above), sure=0.85) if above.tag_ != "VBG" else Reading("completed", "past", 0.7)


def _governor(token: Token) -> Token | None:
    """The word above that says whether the event is planned, cancelled or refused."""
    head = token.head
    if head == token:
        return None
    if token.dep_ == "relcl" and token.tag_ == "VB":
        return head
    if token.dep_ in {"xcomp", "ccomp", "acomp", "oprd", "acl", "pcomp"} and head.pos_ in {
        "VERB",
        "AUX",
        "ADJ",
        "NOUN",
    }:
        return head
    if token.dep_ == "advcl" and token.tag_ == "VB" and grammar.is_verb(head):
        return head
    if token.dep_ == "conj" and grammar.is_verb(head) and not grammar.child(token, "nsubj", "nsubjpass"):
        if token.tag_ == "VBP":  # mistagged: "was scheduled to lay flowers, talk to guards and meet …"
            return grammar.child(head, "xcomp") or head
        if grammar.auxiliaries(token) or token.tag_ in {"VBD", "VBZ"}:
            return None
        return head
    if token.dep_ == "pobj" and head.dep_ in {"prep", "agent"}:
        return head.head
    return None


def _under(reading: Reading, token: Token, above: Token) -> Reading | None:
    lemma = above.lemma_.lower()
    if (
        token.dep_ in {"acl", "relcl"}
        and token.tag_ == "VB"
        and above.dep_ == "attr"
        and grammar.is_verb(above.head)
    ):
        # "was the first leader to visit", "will be the first leader to visit"
        return replace(_own_tense(above.head), sure=0.7, general=above.head.tag_ == "VBD")
    if token.dep_ == "acl" and lemma in {"invitation", "offer", "request", "call", "proposal"}:
        return None
    if lemma in _CANCELLING or _called_off(above):
        return (
            Reading("cancelled", "past")
            if _own_tense(above).status != "planned"
            else Reading("cancelled", "future")
        )
    if lemma in _REFUSING or lemma in _INVITING:
        return None
    if lemma in REPORTING and token.dep_ in {"ccomp", "acl", "relcl"}:
        return reading
    if token.dep_ == "conj":
        governing = _own_tense(above)
        if token.tag_ == "VBP":
            return governing
        return governing if token.tag_ in {"VB", "VBN", "VBG"} and reading.status == "planned" else reading
    if reading.status == "planned" and grammar.is_verb(above) and lemma not in _PLANNING:
        # "flew to Rome to meet the pope": the purpose of what has happened, is happening or is to happen.
        upper = _own_tense(above)
        if lemma == "be" and token.dep_ in {"xcomp", "ccomp", "advcl"}:
            return replace(reading, lapsed=above.tag_ == "VBD")  # "are to meet"
        if upper.status == "planned":
            return Reading("planned", "future", min(reading.sure, upper.sure))
        if upper.status == "completed" and lemma not in _SETTING_OUT:
            return replace(upper, sure=min(reading.sure, 0.8))
        return replace(reading, sure=min(reading.sure, 0.8))
    if (lemma in _PLANNING and _was(above)) or (lemma == "due" and above.head.lower_ in {"was", "were"}):
        return replace(reading, status="planned", tense="future", sure=min(reading.sure, 0.85), lapsed=True)
    return reading


def _called_off(verb: Token) -> bool:
    low = {c.lower_ for c in verb.children}
    return (
        (verb.lemma_ in {"call", "put", "break", "pull"} and bool(low & {"off", "out"})) and "out" not in low
    ) or (verb.lemma_ == "pull" and "out" in low)


def _was(token: Token) -> bool:
    return bool({"was", "were", "had"} & set(grammar.auxiliaries(token)))


def of_noun(noun: Token) -> Reading | None:
    """The reading of an event told by a noun: "during his visit", "cancelled his trip", "the visit will …"."""
    modifiers = {c.lemma_.lower() for c in noun.children if c.dep_ in {"amod", "compound", "acl"}}
    if modifiers & {"cancel", "cancelled", "canceled", "aborted", "abort", "postponed", "postpone"}:
        return Reading("cancelled", "past")
    if grammar.negated(noun) or any(c.dep_ == "det" and c.lower_ == "no" for c in noun.children):
        return None
    base = _noun_in_clause(noun)
    if base is None:
        return None
    if modifiers & {"ongoing", "current"}:
        return Reading("ongoing", "present")
    if modifiers & {
        "upcoming",
        "forthcoming",
        "planned",
        "plan",
        "scheduled",
        "future",
        "propose",
        "proposed",
        "expected",
    }:
        return Reading("planned", "future") if base.status != "cancelled" else base
    if modifiers & {"last", "previous", "past", "earlier", "recent", "latest"} and base.status != "cancelled":
        return Reading("completed", "past", general=bool(modifiers & {"last", "previous", "past", "earlier"}))
    return base


def _noun_in_clause(noun: Token) -> Reading | None:
    head = noun.head
    if noun.dep_ in {"pobj", "pcomp"} and head.dep_ in {"prep", "agent", "advmod", "mark", "dative"}:
        return _noun_after_preposition(noun, head)
    if noun.dep_ in {"dobj", "obj", "nsubjpass", "attr", "nsubj"} and grammar.is_verb(head):
        return _noun_of_verb(noun, head)
    if noun.dep_ in {"conj", "appos"} and head != noun and head.pos_ in {"NOUN", "PROPN"}:
        return _noun_in_clause(head)
    if noun.dep_ == "compound" and head != noun:
        return _noun_in_clause(head)
    verb = grammar.verb_of(noun)
    if verb is not None and verb != noun:
        return of_verb(verb)
    return Reading("completed", "unknown", 0.6)


def _noun_after_preposition(noun: Token, preposition: Token) -> Reading | None:
    name = preposition.lower_
    verb = grammar.verb_of(preposition.head)
    above = of_verb(verb) if verb is not None else None
    if name in {"ahead", "before"} or (name == "of" and preposition.head.lower_ in {"ahead", "advance"}):
        if above and above.status == "completed" and name == "before" and above.tense == "past":
            return Reading("planned", "future", 0.7)
        return Reading("planned", "future", 0.8)
    if name in {"after", "following", "since", "from"}:
        return Reading("completed", "past", 0.9) if not above or above.status != "planned" else above
    if preposition.head.pos_ in {"NOUN", "PROPN"} and preposition.head.dep_ in {
        "dobj",
        "nsubj",
        "pobj",
        "nsubjpass",
    }:
        return _noun_in_clause(preposition.head)
    if verb is not None and verb.lemma_ in _CANCELLING:
        return Reading("cancelled", "past")
    if verb is not None and verb.lemma_ in {"expect", "schedule", "slate"} and grammar.passive(verb):
        return Reading("planned", "future")
    if verb is not None and verb.lemma_ in {"invite", "extend", "ask", "urge"}:
        return None  # an invitation is no visit
    if (
        above
        and verb is not None
        and verb.lemma_ in _SETTING_OUT
        and above.status == "completed"
        and name in {"for", "on"}
    ):
        return replace(above, status="ongoing")
    return above or (Reading("completed", "unknown", 0.6) if verb is None else None)


def _noun_of_verb(noun: Token, verb: Token) -> Reading | None:
    lemma = verb.lemma_.lower()
    if lemma in _CANCELLING or _called_off(verb):
        if _own_tense(verb).status == "planned" and grammar.negated(verb):
            return Reading("planned", "future", 0.7)
        return None if grammar.negated(verb) else Reading("cancelled", "past")
    reading = of_verb(verb)
    if lemma in _REFUSING or reading is None:
        return None
    if noun.dep_ == "nsubjpass" and lemma in _PLANNING:
        return Reading("planned", "future")
    if lemma in {
        "plan",
        "announce",
        "discuss",
        "prepare",
        "arrange",
        "propose",
        "schedule",
        "consider",
        "mull",
        "expect",
    }:
        return Reading("planned", "future", 0.85)
    if lemma in {"welcome", "hail", "praise", "describe", "call", "condemn", "criticise", "criticize"}:
        return replace(reading, status="completed", sure=0.7)
    if noun.dep_ in {"dobj", "obj"} and lemma in _STARTING and reading.status == "completed":
        return Reading("ongoing", reading.tense)
    if noun.dep_ in {"dobj", "obj"} and lemma in _ENDING and reading.status == "ongoing":
        return Reading("ongoing", "present")
    return reading
