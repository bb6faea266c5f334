<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n as here</source>
        <translation>
            <numerusform>%n zoals hier</numerusform>
            <numerusform>%n zoals hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automatic marks are not taken over.</source>
        <translation>
            <numerusform>één automatisch vinkje wordt niet overgenomen.</numerusform>
            <numerusform>%n automatische vinkjes worden niet overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n veranderd</numerusform>
            <numerusform>%n veranderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n gedaan</numerusform>
            <numerusform>%n gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries belong to no habit in the file, and are left out.</source>
        <translation>
            <numerusform>Eén invoer hoort bij geen gewoonte in het bestand en valt weg.</numerusform>
            <numerusform>%n keer invoer hoort bij geen gewoonte in het bestand en valt weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have a time of day; only the day is kept.</source>
        <translation>
            <numerusform>één invoer heeft een tijdstip; alleen de dag blijft bewaard.</numerusform>
            <numerusform>%n keer invoer heeft een tijdstip; alleen de dag blijft bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with a value nobody knows are not taken over.</source>
        <translation>
            <numerusform>één invoer met een onbekende waarde wordt niet overgenomen.</numerusform>
            <numerusform>%n keer invoer met een onbekende waarde wordt niet overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further entries of a day that has one are left out.</source>
        <translation>
            <numerusform>één extra invoer op een dag die er al een heeft, valt weg.</numerusform>
            <numerusform>%n keer extra invoer op een dag die er al een heeft, valt weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in {days} days becomes {cadence}.</source>
        <translation>
            <numerusform>één keer in {days} dagen wordt {cadence}.</numerusform>
            <numerusform>%n keer in {days} dagen wordt {cadence}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Archives and histories</source>
        <translation>Archieven en geschiedenissen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Vinkjes</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Colours are not taken over: here they belong to goals.</source>
        <translation>Kleuren worden niet overgenomen: hier horen ze bij doelen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Alles in dit bestand is hier al.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Van – tot</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Loose ends that are fine</source>
        <translation>Losse eindjes die goed zijn zo</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Eerst een back-up maken…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Questions and descriptions become the cue, “When – then”.</source>
        <translation>Vragen en beschrijvingen komen bij “Als – dan” te staan.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Terugblikken</translation>
    </message>
    <message>
        <source>Requests held against the compass</source>
        <translation>Verzoeken langs het kompas gelegd</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Zelfbeoordelingen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>The example is still here; leave it first to see only your own.</source>
        <translation>Het voorbeeld is er nog; verlaat het eerst om alleen te zien wat van jou is.</translation>
    </message>
    <message>
        <source>The file’s week, day and year starts become the settings here.</source>
        <translation>Het begin van week, dag en jaar uit het bestand wordt hier de instelling.</translation>
    </message>
    <message>
        <source>There is nothing in this file to bring in.</source>
        <translation>Er staat niets in dit bestand om in te lezen.</translation>
    </message>
    <message>
        <source>This is what will come in; nothing has changed yet.</source>
        <translation>Dit komt erbij; er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Versions of the vision</source>
        <translation>Versies van de visie</translation>
    </message>
    <message>
        <source>What comes in, by action</source>
        <translation>Wat erbij komt, per actie</translation>
    </message>
    <message>
        <source>What does not come along as it is</source>
        <translation>Wat niet precies zo meekomt</translation>
    </message>
    <message>
        <source>another program is writing to it; try again in a moment</source>
        <translation>een ander programma schrijft erin; probeer het zo nog eens</translation>
    </message>
    <message>
        <source>as here</source>
        <translation>zoals hier</translation>
    </message>
    <message>
        <source>at most {goal} in {days} days becomes at most {amount} a week.</source>
        <translation>hooguit {goal} in {days} dagen wordt hooguit {amount} per week.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>it breaks off half-way; try another copy</source>
        <translation>het breekt halverwege af; probeer een andere kopie</translation>
    </message>
    <message>
        <source>it can’t be opened; check that you may read it</source>
        <translation>het kan niet worden geopend; kijk of je het mag lezen</translation>
    </message>
    <message>
        <source>it had no name, and is called this now.</source>
        <translation>ze had geen naam en heet nu zo.</translation>
    </message>
    <message>
        <source>it has version {version}, and this program knows them up to {newest}; please install the newest version of this program</source>
        <translation>het heeft versie {version} en dit programma kent ze tot en met {newest}; installeer de nieuwste versie van dit programma</translation>
    </message>
    <message>
        <source>it has version {version}, older than {oldest}; open it in a newer Loop Habit Tracker and make the backup again</source>
        <translation>het heeft versie {version}, ouder dan {oldest}; open het in een nieuwere Loop Habit Tracker en maak de back-up opnieuw</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>er zitten te veel bestanden in</translation>
    </message>
    <message>
        <source>it is a data file of this program itself; export an archive from it, and bring that in</source>
        <translation>het is een gegevensbestand van dit programma zelf; exporteer er een archief uit en lees dat in</translation>
    </message>
    <message>
        <source>it is damaged or cut off; try another copy</source>
        <translation>het is beschadigd of afgekapt; probeer een andere kopie</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>het is groter dan {limit} MB</translation>
    </message>
    <message>
        <source>it is neither an archive of this program nor a backup or CSV export of Loop Habit Tracker</source>
        <translation>het is geen archief van dit programma en ook geen back-up of CSV-export van Loop Habit Tracker</translation>
    </message>
    <message>
        <source>it is nested too deeply to be an archive</source>
        <translation>het is te diep genest voor een archief</translation>
    </message>
    <message>
        <source>it is not in the format that was asked for</source>
        <translation>het heeft niet de indeling waar om gevraagd is</translation>
    </message>
    <message>
        <source>it stays as it is here; only its check-ins come along.</source>
        <translation>ze blijft zoals ze hier is; alleen haar vinkjes komen mee.</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>het is uitgepakt groter dan {limit} MB</translation>
    </message>
    <message>
        <source>its file names no target; the amounts are kept, and each day that has one counts.</source>
        <translation>het bestand noemt geen streefgetal; de hoeveelheden blijven bewaard, en elke dag met een hoeveelheid telt.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>regel {line}</translation>
    </message>
    <message>
        <source>line {line}, character {character},</source>
        <translation>regel {line}, teken {character},</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>no check-ins</source>
        <translation>geen vinkjes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>één keer per week</translation>
    </message>
    <message>
        <source>once every {weeks} weeks</source>
        <translation>één keer in de {weeks} weken</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>het bestand</translation>
    </message>
    <message>
        <source>the file does not say when it was archived; {day} is taken.</source>
        <translation>het bestand zegt niet wanneer ze is gearchiveerd; {day} is aangehouden.</translation>
    </message>
    <message>
        <source>the reminder keeps its time, not the days on which it rang.</source>
        <translation>de herinnering houdt haar tijd, niet de dagen waarop ze afging.</translation>
    </message>
    <message>
        <source>there is no Habits.csv of Loop Habit Tracker in this folder</source>
        <translation>er staat geen Habits.csv van Loop Habit Tracker in deze map</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>dit bestand is er niet</translation>
    </message>
    <message>
        <source>this database is not Loop Habit Tracker’s</source>
        <translation>deze database is niet van Loop Habit Tracker</translation>
    </message>
    <message>
        <source>{goal} in {days} days becomes {amount} a week.</source>
        <translation>{goal} in {days} dagen wordt {amount} per week.</translation>
    </message>
    <message>
        <source>{place} has no “{key}”</source>
        <translation>{place} heeft geen “{key}”</translation>
    </message>
    <message>
        <source>{place} holds more than {limit}</source>
        <translation>{place} bevat er meer dan {limit}</translation>
    </message>
    <message>
        <source>{place} holds the same twice</source>
        <translation>{place} bevat twee keer hetzelfde</translation>
    </message>
    <message>
        <source>{place} in it has a password; unpack it yourself first</source>
        <translation>{place} erin heeft een wachtwoord; pak het eerst zelf uit</translation>
    </message>
    <message>
        <source>{place} in it points outside of it, which no export does</source>
        <translation>{place} erin wijst naar buiten, en dat doet geen enkele export</translation>
    </message>
    <message>
        <source>{place} is a number that can’t be there</source>
        <translation>{place} is een getal dat daar niet kan staan</translation>
    </message>
    <message>
        <source>{place} is below 0</source>
        <translation>{place} is minder dan 0</translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation>{place} is leeg</translation>
    </message>
    <message>
        <source>{place} is empty, where an id is needed</source>
        <translation>{place} is leeg, terwijl er een id nodig is</translation>
    </message>
    <message>
        <source>{place} is missing in it</source>
        <translation>{place} ontbreekt erin</translation>
    </message>
    <message>
        <source>{place} is none of the words it can be</source>
        <translation>{place} is geen van de woorden die er kunnen staan</translation>
    </message>
    <message>
        <source>{place} is not a date such as 2026-11-23</source>
        <translation>{place} is geen datum zoals 2026-11-23</translation>
    </message>
    <message>
        <source>{place} is not a list</source>
        <translation>{place} is geen lijst</translation>
    </message>
    <message>
        <source>{place} is not a moment such as 2026-11-23T07:00:00Z</source>
        <translation>{place} is geen tijdstip zoals 2026-11-23T07:00:00Z</translation>
    </message>
    <message>
        <source>{place} is not a number</source>
        <translation>{place} is geen getal</translation>
    </message>
    <message>
        <source>{place} is not a quarter such as 2026-Q4</source>
        <translation>{place} is geen kwartaal zoals 2026-Q4</translation>
    </message>
    <message>
        <source>{place} is not a text</source>
        <translation>{place} is geen tekst</translation>
    </message>
    <message>
        <source>{place} is not a time such as 09:00</source>
        <translation>{place} is geen tijd zoals 09:00</translation>
    </message>
    <message>
        <source>{place} is not a week, month or quarter such as 2026-11-16, 2026-11 or 2026-Q4</source>
        <translation>{place} is geen week, maand of kwartaal zoals 2026-11-16, 2026-11 of 2026-Q4</translation>
    </message>
    <message>
        <source>{place} is not a whole number</source>
        <translation>{place} is geen heel getal</translation>
    </message>
    <message>
        <source>{place} is not an object with keys</source>
        <translation>{place} is geen object met sleutels</translation>
    </message>
    <message>
        <source>{place} is not as Loop Habit Tracker writes it</source>
        <translation>{place} is niet zoals Loop Habit Tracker het schrijft</translation>
    </message>
    <message>
        <source>{place} is not between 1 and 10</source>
        <translation>{place} ligt niet tussen 1 en 10</translation>
    </message>
    <message>
        <source>{place} is not between 1 and 12 weeks</source>
        <translation>{place} is niet 1 tot en met 12 weken</translation>
    </message>
    <message>
        <source>{place} is not between 1 and 7 times a week</source>
        <translation>{place} is niet 1 tot en met 7 keer per week</translation>
    </message>
    <message>
        <source>{place} is not between 1900 and 2199</source>
        <translation>{place} ligt niet tussen 1900 en 2199</translation>
    </message>
    <message>
        <source>{place} is not more than 0</source>
        <translation>{place} is niet meer dan 0</translation>
    </message>
    <message>
        <source>{place} is not text in UTF-8</source>
        <translation>{place} is geen tekst in UTF-8</translation>
    </message>
    <message>
        <source>{place} is not valid JSON</source>
        <translation>{place} is geen geldige JSON</translation>
    </message>
    <message>
        <source>{place} is there twice: “{value}”</source>
        <translation>{place} staat er twee keer: “{value}”</translation>
    </message>
    <message>
        <source>{place} is too long a text to keep</source>
        <translation>{place} is een te lange tekst om te bewaren</translation>
    </message>
    <message>
        <source>{place} leads back to the same goal</source>
        <translation>{place} leidt terug naar hetzelfde doel</translation>
    </message>
    <message>
        <source>{place} lies before the start</source>
        <translation>{place} ligt voor het begin</translation>
    </message>
    <message>
        <source>{place} names no day</source>
        <translation>{place} noemt geen dag</translation>
    </message>
    <message>
        <source>{place} names “{value}”, which is not there</source>
        <translation>{place} noemt “{value}”, en dat is er niet</translation>
    </message>
    <message>
        <source>{place}, line {line},</source>
        <translation>{place}, regel {line},</translation>
    </message>
    <message>
        <source>{times} a week</source>
        <translation>{times} keer per week</translation>
    </message>
    <message>
        <source>“{name}” can’t be brought in, and nothing was changed: {reason}.</source>
        <translation>“{name}” kan niet worden ingelezen en er is niets veranderd: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was brought in: {counts}.</source>
        <translation>“{name}” is ingelezen: {counts}.</translation>
    </message>
    <message>
        <source>“{title}”: {loss}</source>
        <translation>“{title}”: {loss}</translation>
    </message>
</context>
</TS>
