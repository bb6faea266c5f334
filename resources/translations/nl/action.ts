<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Hoeveelheid</translation>
    </message>
    <message>
        <source>An amount a week</source>
        <translation>Een hoeveelheid per week</translation>
    </message>
    <message>
        <source>An amount each time</source>
        <translation>Een hoeveelheid per keer</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Minstens of hoogstens</translation>
    </message>
    <message>
        <source>Ends on a day</source>
        <translation>Eindigt op een dag</translation>
    </message>
    <message>
        <source>Every how many weeks?</source>
        <translation>Om de hoeveel weken?</translation>
    </message>
    <message>
        <source>For all weeks, also those before</source>
        <translation>Voor alle weken, ook die ervoor</translation>
    </message>
    <message>
        <source>For which goal?</source>
        <translation>Voor welk doel?</translation>
    </message>
    <message>
        <source>From next week on</source>
        <translation>Vanaf volgende week</translation>
    </message>
    <message>
        <source>From this week on</source>
        <translation>Vanaf deze week</translation>
    </message>
    <message>
        <source>From when on?</source>
        <translation>Vanaf wanneer?</translation>
    </message>
    <message>
        <source>Has a time of day to remember it</source>
        <translation>Heeft een tijdstip om eraan te denken</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Hoeveel?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hoe vaak?</translation>
    </message>
    <message>
        <source>If there is no time left, I send it after.</source>
        <translation>Als er geen tijd over is, stuur ik het na.</translation>
    </message>
    <message>
        <source>If … gets in the way, I …</source>
        <translation>Als … in de weg komt, dan …</translation>
    </message>
    <message>
        <source>In the week of</source>
        <translation>In de week van</translation>
    </message>
    <message>
        <source>Just a tick</source>
        <translation>Alleen een vinkje</translation>
    </message>
    <message>
        <source>Keep a reserve: only so many skips a quarter count</source>
        <translation>Een reserve: alleen zo vaak per kwartaal telt overslaan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Make one unasked proposal</source>
        <translation>Doe één ongevraagd voorstel</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Nog geen doel</translation>
    </message>
    <message>
        <source>On fixed days</source>
        <translation>Op vaste dagen</translation>
    </message>
    <message>
        <source>On which days?</source>
        <translation>Op welke dagen?</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eén keer</translation>
    </message>
    <message>
        <source>Skips a quarter</source>
        <translation>Keer overslaan per kwartaal</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Keer per week</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>What was asked before stays as it was, and so do its weeks.</source>
        <translation>Wat eerder gevraagd werd blijft zoals het was, en de weken ook.</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Wat ga je doen?</translation>
    </message>
    <message>
        <source>When the Thursday meeting opens its last item, I …</source>
        <translation>Als het donderdagoverleg aan het laatste punt begint, dan …</translation>
    </message>
    <message>
        <source>When …, I …</source>
        <translation>Als …, dan …</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
</TS>
