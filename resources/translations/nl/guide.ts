<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>A day in that life: what does it look like?</source>
        <translation>Een dag in dat leven: hoe ziet die eruit?</translation>
    </message>
    <message>
        <source>And not what others expect of me. What would be missing without it?</source>
        <translation>En niet wat anderen van mij verwachten. Wat zou er ontbreken zonder dit?</translation>
    </message>
    <message>
        <source>Choose pieces; then make them one text, in your own words.</source>
        <translation>Kies stukken; maak er daarna één tekst van, in je eigen woorden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on; Esc leaves, and keeps what is typed</source>
        <translation>Ctrl+Enter gaat verder; Esc sluit, en bewaart wat er staat</translation>
    </message>
    <message>
        <source>From getting up to going to bed. Where am I, with whom, and what do I do first?</source>
        <translation>Van opstaan tot naar bed gaan. Waar ben ik, met wie, en wat doe ik het eerst?</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>Help me op weg</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Er is nog niets beantwoord.</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Vraag {number} van {all}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Take into the vision</source>
        <translation>Neem op in de visie</translation>
    </message>
    <message>
        <source>What am I good at? What do I run into again and again? Write it as you would tell a friend.</source>
        <translation>Waar ben ik goed in? Waar loop ik steeds weer tegenaan? Schrijf het zoals je het een vriend zou vertellen.</translation>
    </message>
    <message>
        <source>What belongs in your vision?</source>
        <translation>Wat hoort er in je visie?</translation>
    </message>
    <message>
        <source>What do I stop doing?</source>
        <translation>Waar stop ik mee?</translation>
    </message>
    <message>
        <source>What holds me back?</source>
        <translation>Wat houdt me tegen?</translation>
    </message>
    <message>
        <source>What takes time, and brings none of this closer? What can go?</source>
        <translation>Wat kost tijd en brengt niets hiervan dichterbij? Wat kan weg?</translation>
    </message>
    <message>
        <source>Where am I now?</source>
        <translation>Waar sta ik nu?</translation>
    </message>
    <message>
        <source>Where do I want to go, a year from now?</source>
        <translation>Waar wil ik over een jaar zijn?</translation>
    </message>
    <message>
        <source>Which habits stand in the way? What do I tell myself just before I stop?</source>
        <translation>Welke gewoontes staan in de weg? Wat zeg ik tegen mezelf vlak voordat ik ophoud?</translation>
    </message>
    <message>
        <source>Why is this mine?</source>
        <translation>Waarom is dit van mij?</translation>
    </message>
    <message>
        <source>Write it as if it were so already: “I am …”, “people come to me for …”.</source>
        <translation>Schrijf het alsof het al zo is: “ik ben …”, “mensen komen bij mij voor …”.</translation>
    </message>
    <message>
        <source>Your answers are kept as a reflection.</source>
        <translation>Je antwoorden zijn bewaard als reflectie.</translation>
    </message>
</context>
</TS>
