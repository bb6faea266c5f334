<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n vinkje</numerusform>
            <numerusform>%n vinkjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of each new one can go to a second place: a stick, another disk, or a folder that is synced. Should this disk fail, it is still there.</source>
        <translation>Van elke nieuwe kan een kopie naar een tweede plek: een stick, een andere schijf of een map die wordt gesynchroniseerd. Gaat deze schijf stuk, dan is die er nog.</translation>
    </message>
    <message>
        <source>A second place for the backups</source>
        <translation>Een tweede plek voor de back-ups</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Back-ups (*.db)</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Back-ups, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Tweede plek kiezen…</translation>
    </message>
    <message>
        <source>Each was read back whole when it was made. Going back keeps what is there now as a backup, too.</source>
        <translation>Elke is bij het maken helemaal teruggelezen. Als je teruggaat, wordt wat er nu is ook als back-up bewaard.</translation>
    </message>
    <message>
        <source>From elsewhere…</source>
        <translation>Van elders…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Teruggaan naar een back-up</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Terug naar deze</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>De back-ups bekijken…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Nu een maken</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Back-up maken…</translation>
    </message>
    <message>
        <source>No backup could be made today. {why}</source>
        <translation>Er kon vandaag geen back-up gemaakt worden. {why}</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Geen tweede plek</translation>
    </message>
    <message>
        <source>One is made at the first change of a day, and before an import, a new version or going back. Seven days, five weeks and twelve months are kept, in the same folder.</source>
        <translation>Er wordt er een gemaakt bij de eerste wijziging van een dag, en vóór een import, een nieuwe versie of teruggaan. Zeven dagen, vijf weken en twaalf maanden blijven bewaard, in dezelfde map.</translation>
    </message>
    <message>
        <source>Second place: {folder}</source>
        <translation>Tweede plek: {folder}</translation>
    </message>
    <message>
        <source>Show the backups…</source>
        <translation>Toon de back-ups…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Neem terug</translation>
    </message>
    <message>
        <source>The backup is made, but could not be copied to its second place. {why}</source>
        <translation>De back-up is gemaakt, maar kon niet naar de tweede plek worden gekopieerd. {why}</translation>
    </message>
    <message>
        <source>The newest backup is more than a week old. The next change makes one; or make it now in Settings.</source>
        <translation>De nieuwste back-up is meer dan een week oud. De volgende wijziging maakt er een; of maak hem nu bij Instellingen.</translation>
    </message>
    <message>
        <source>There is none yet; the next change makes one.</source>
        <translation>Er is er nog geen; de volgende wijziging maakt er een.</translation>
    </message>
    <message>
        <source>This backup has another passphrase</source>
        <translation>Deze back-up heeft een andere wachtzin</translation>
    </message>
    <message>
        <source>You are back at the backup. What was there before it is kept, too.</source>
        <translation>Je bent terug bij de back-up. Wat er daarvoor was, is ook bewaard.</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vóór een nieuwe versie</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vóór een import</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vóór het teruggaan</translation>
    </message>
    <message>
        <source>before the example was left</source>
        <translation>vóór het verlaten van het voorbeeld</translation>
    </message>
    <message>
        <source>first change of the day</source>
        <translation>eerste wijziging van de dag</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>laatste op {day}</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>door jou gemaakt</translation>
    </message>
</context>
</TS>
