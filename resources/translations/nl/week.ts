<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>week</name>
    <message numerus="yes">
        <source>%n skip(s) a quarter in reserve</source>
        <translation>
            <numerusform>%n keer overslaan per kwartaal in reserve</numerusform>
            <numerusform>%n keer overslaan per kwartaal in reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quarter is behind you, {days}: %n check-in(s). Ctrl+Shift+P plans the next.</source>
        <translation>
            <numerusform>Er zit een kwartaal op, {days}: %n vinkje. Ctrl+Shift+P plant het volgende.</numerusform>
            <numerusform>Er zit een kwartaal op, {days}: %n vinkjes. Ctrl+Shift+P plant het volgende.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strong week.</source>
        <translation>Een sterke week.</translation>
    </message>
    <message>
        <source>A word about this day</source>
        <translation>Een woord over deze dag</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Actie toevoegen…</translation>
    </message>
    <message>
        <source>All that can be done with the action</source>
        <translation>Alles wat je met de actie kunt doen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Check off, or take it back</source>
        <translation>Vink af, of neem het terug</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Kies een actie</translation>
    </message>
    <message>
        <source>Clear the day</source>
        <translation>Maak de dag leeg</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Do it next week</source>
        <translation>Doe het volgende week</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>I am away…</source>
        <translation>Ik ben weg…</translation>
    </message>
    <message>
        <source>If – then</source>
        <translation>Als er iets tussen komt</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Move between actions and days</source>
        <translation>Ga langs acties en dagen</translation>
    </message>
    <message>
        <source>Move the action up or down</source>
        <translation>Verplaats de actie omhoog of omlaag</translation>
    </message>
    <message>
        <source>Move to goal</source>
        <translation>Verplaats naar doel</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Geen doel</translation>
    </message>
    <message>
        <source>Not tied to a goal yet</source>
        <translation>Nog niet aan een doel verbonden</translation>
    </message>
    <message>
        <source>Note for {day}</source>
        <translation>Notitie voor {day}</translation>
    </message>
    <message>
        <source>One small step is enough to go on from here.</source>
        <translation>Eén kleine stap is genoeg om vanaf hier verder te gaan.</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Open de actie</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plannen…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sla over</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Begin zelf</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Uit het archief halen</translation>
    </message>
    <message>
        <source>The week’s actions</source>
        <translation>De acties van de week</translation>
    </message>
    <message>
        <source>This is an example to look around in.</source>
        <translation>Dit is een voorbeeld om in rond te kijken.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>This week is over: {share} done.</source>
        <translation>Deze week is voorbij: {share} gedaan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>Typ een hoeveelheid</translation>
    </message>
    <message>
        <source>When – then</source>
        <translation>Als – dan</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Zonder doel</translation>
    </message>
    <message>
        <source>Write a note for the day</source>
        <translation>Schrijf een notitie bij de dag</translation>
    </message>
    <message>
        <source>You can still correct it.</source>
        <translation>Je kunt het nog verbeteren.</translation>
    </message>
    <message>
        <source>Your first week is behind you. You have begun.</source>
        <translation>Je eerste week zit erop. Je bent begonnen.</translation>
    </message>
    <message>
        <source>Your vision goes here: where do you want to be?</source>
        <translation>Hier komt je visie: waar wil je zijn?</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle toetsen</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>check off</source>
        <translation>afvinken</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bewerken</translation>
    </message>
    <message>
        <source>history</source>
        <translation>geschiedenis</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>serves {values}</source>
        <translation>dient {values}</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>overslaan</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>starts again</source>
        <translation>begint opnieuw</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>deze week</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>weeks now</source>
        <translation>weken nu</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>met een notitie</translation>
    </message>
    <message>
        <source>{day} is still ahead. You can skip it now, or check it off then.</source>
        <translation>{day} komt nog. Je kunt die dag nu al overslaan, of hem dan afvinken.</translation>
    </message>
    <message>
        <source>{done} of {target} this week</source>
        <translation>{done} van {target} deze week</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopie)</translation>
    </message>
    <message numerus="yes">
        <source>“{action}”: %n week(s) kept in a row.</source>
        <translation>
            <numerusform>“{action}”: %n week volgehouden.</numerusform>
            <numerusform>“{action}”: %n weken achter elkaar volgehouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Type a number from 0 to {most}.</source>
        <translation>‘{typed}’ is geen hoeveelheid. Typ een getal van 0 tot {most}.</translation>
    </message>
</context>
</TS>
