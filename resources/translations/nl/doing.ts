<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>doing</name>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n dag achter elkaar</numerusform>
            <numerusform>%n dagen achter elkaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept week(s) in all</source>
        <translation>
            <numerusform>In totaal %n week volgehouden</numerusform>
            <numerusform>In totaal %n weken volgehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>After five check-ins your strongest day is told.</source>
        <translation>Na vijf vinkjes staat hier je sterkste dag.</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Terug naar de week</translation>
    </message>
    <message>
        <source>Bars: done of what the week asked. Line: momentum.</source>
        <translation>Staven: gedaan van wat de week vroeg. Lijn: momentum.</translation>
    </message>
    <message>
        <source>Change the action, also from a week on</source>
        <translation>Pas de actie aan, ook vanaf een week</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Aanpassen…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Kept weeks in a row</source>
        <translation>Weken achter elkaar volgehouden</translation>
    </message>
    <message>
        <source>No notes yet: N on a day writes one.</source>
        <translation>Nog geen notities: N op een dag schrijft er een.</translation>
    </message>
    <message>
        <source>No skips in reserve: each day counts.</source>
        <translation>Geen dagen in reserve: elke dag telt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Verder lezen</translation>
    </message>
    <message>
        <source>Reserve this quarter: {used} of {total} skips used.</source>
        <translation>Reserve dit kwartaal: {used} van {total} overgeslagen dagen gebruikt.</translation>
    </message>
    <message>
        <source>Strongest on {day}.</source>
        <translation>Het sterkst op {day}.</translation>
    </message>
    <message>
        <source>The first kept week begins one.</source>
        <translation>De eerste week die je volhoudt begint er een.</translation>
    </message>
    <message>
        <source>This is its week {number}. Most take two to three months to become a habit, some far longer.</source>
        <translation>Dit is week {number} ervan. De meeste worden in twee tot drie maanden een gewoonte, sommige veel later.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Week voor week</translation>
    </message>
    <message>
        <source>What it adds up to</source>
        <translation>Waar het toe optelt</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Wat ze vraagt</translation>
    </message>
    <message>
        <source>What was kept stays. One kept week begins the next streak.</source>
        <translation>Wat je volhield blijft. Eén week volhouden begint de volgende reeks.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>the days it was done, the year up to here</source>
        <translation>de dagen waarop het gedaan is, het jaar tot hier</translation>
    </message>
    <message>
        <source>weeks now</source>
        <translation>weken nu</translation>
    </message>
    <message>
        <source>{cadence}, from {day}</source>
        <translation>{cadence}, vanaf {day}</translation>
    </message>
    <message>
        <source>{cadence}, since {day}</source>
        <translation>{cadence}, sinds {day}</translation>
    </message>
</context>
</TS>
