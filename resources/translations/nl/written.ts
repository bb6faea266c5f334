<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>written</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Cues and obstacles</source>
        <translation>Wachtzinnen en obstakels</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>Ermee verder…</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Notes on days</source>
        <translation>Notities bij dagen</translation>
    </message>
    <message>
        <source>Nothing of this was written yet.</source>
        <translation>Hiervan is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>Van welke soort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Reading what you wrote…</source>
        <translation>Je woorden worden gelezen…</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflecties</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Terugblikken</translation>
    </message>
    <message>
        <source>Reviews and reflections</source>
        <translation>Terugblikken en reflecties</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Zelfbeoordelingen</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown; more words, or one kind, show older ones.</source>
        <translation>
            <numerusform>De nieuwste %n staat er; meer woorden, of één soort, laten oudere zien.</numerusform>
            <numerusform>De nieuwste %n staan er; meer woorden, of één soort, laten oudere zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Visions</source>
        <translation>Visies</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Wat je schreef</translation>
    </message>
    <message>
        <source>What you wrote, newest first</source>
        <translation>Wat je schreef, het nieuwste eerst</translation>
    </message>
    <message>
        <source>Words you remember</source>
        <translation>Woorden die je je herinnert</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>request</source>
        <translation>verzoek</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>zelfbeoordeling</translation>
    </message>
</context>
</TS>
