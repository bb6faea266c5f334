<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n vinkje</numerusform>
            <numerusform>%n vinkjes</numerusform>
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
        <source>A chart is saved as .png, .svg, .pdf or .csv, by the ending of FILE.</source>
        <translation>Een grafiek wordt bewaard als .png, .svg, .pdf of .csv, naar het einde van FILE.</translation>
    </message>
    <message>
        <source>A report has no “{name}”. It can have: {known}, or the id of a reflection of its time.</source>
        <translation>Een verslag heeft geen ‘{name}’. Het kan hebben: {known}, of de id van een reflectie uit die tijd.</translation>
    </message>
    <message>
        <source>A report is saved as .pdf: end FILE in it.</source>
        <translation>Een verslag wordt bewaard als .pdf: laat FILE daarop eindigen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Checked off: {action}, {day}.</source>
        <translation>Afgevinkt: {action}, {day}.</translation>
    </message>
    <message>
        <source>Cleared: {action}, {day}.</source>
        <translation>Leeggemaakt: {action}, {day}.</translation>
    </message>
    <message>
        <source>Copied to: {file}</source>
        <translation>Gekopieerd naar: {file}</translation>
    </message>
    <message>
        <source>How much was it? Say so with --amount, as in --amount {goal}.</source>
        <translation>Hoeveel was het? Zeg het met --amount, zoals in --amount {goal}.</translation>
    </message>
    <message>
        <source>It is not encrypted: anybody can read it.</source>
        <translation>Het is niet versleuteld: iedereen kan het lezen.</translation>
    </message>
    <message>
        <source>It lies on this computer’s own disk.</source>
        <translation>Het staat op de schijf van deze computer.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nieuwe wachtzin: </translation>
    </message>
    <message>
        <source>No action is called “{text}”. See them with: leadership-desktop week</source>
        <translation>Geen actie heet ‘{text}’. Je ziet ze met: leadership-desktop week</translation>
    </message>
    <message>
        <source>No goal is called “{text}”. There are:</source>
        <translation>Geen doel heet ‘{text}’. Deze zijn er:</translation>
    </message>
    <message>
        <source>Nobody else on this computer can get at it.</source>
        <translation>Niemand anders op deze computer kan erbij.</translation>
    </message>
    <message>
        <source>Not all is well: see above.</source>
        <translation>Niet alles is in orde: zie hierboven.</translation>
    </message>
    <message>
        <source>Not tied to a goal yet</source>
        <translation>Nog niet aan een doel verbonden</translation>
    </message>
    <message>
        <source>Nothing can be read from file descriptor {number}.</source>
        <translation>Van bestandsdescriptor {number} valt niets te lezen.</translation>
    </message>
    <message>
        <source>Nothing deleted has the id {id}. See them with: leadership-desktop deleted</source>
        <translation>Niets wat verwijderd is heeft het id {id}. Bekijk ze met: leadership-desktop deleted</translation>
    </message>
    <message>
        <source>Nothing is planned in this week yet.</source>
        <translation>Voor deze week is nog niets gepland.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Er is niets veranderd: dit was een proef.</translation>
    </message>
    <message>
        <source>Others on this computer can get at: {names}.</source>
        <translation>Anderen op deze computer kunnen bij: {names}.</translation>
    </message>
    <message>
        <source>Passphrase of the backup: </source>
        <translation>Wachtzin van de back-up: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Wachtzin: </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
    <message>
        <source>Skipped: {action}, {day}.</source>
        <translation>Overgeslagen: {action}, {day}.</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>That is not there to go on from.</source>
        <translation>Daarmee is niet verder te gaan.</translation>
    </message>
    <message>
        <source>That is the file in use. Choose a backup.</source>
        <translation>Dat is het bestand dat in gebruik is. Kies een back-up.</translation>
    </message>
    <message>
        <source>The example is in. Open the window to look around.</source>
        <translation>Het voorbeeld staat klaar. Open het venster om rond te kijken.</translation>
    </message>
    <message>
        <source>The file is whole: there is nothing to rescue.</source>
        <translation>Het bestand is heel: er is niets te redden.</translation>
    </message>
    <message>
        <source>The file is whole: {contents}.</source>
        <translation>Het bestand is heel: {contents}.</translation>
    </message>
    <message>
        <source>The newest backup in {place} is of {moment}.</source>
        <translation>De nieuwste back-up in {place} is van {moment}.</translation>
    </message>
    <message>
        <source>The newest whole backup is of {moment}.</source>
        <translation>De nieuwste hele back-up is van {moment}.</translation>
    </message>
    <message>
        <source>The passphrase is needed, and there is no terminal to ask for it. Give it on a file descriptor: --passphrase-fd 0 reads standard input.</source>
        <translation>De wachtzin is nodig, en er is geen terminal om hem te vragen. Geef hem door via een bestandsdescriptor: --passphrase-fd 0 leest de standaardinvoer.</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved before is safe; the log in the data folder tells more.</source>
        <translation>Het programma maakte een fout. Wat al bewaard was, is veilig; het logboek in de gegevensmap vertelt meer.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Nog een keer dezelfde: </translation>
    </message>
    <message>
        <source>There is a passphrase already. Change it with: leadership-desktop passphrase change</source>
        <translation>Er is al een wachtzin. Verander hem met: leadership-desktop passphrase change</translation>
    </message>
    <message>
        <source>There is no backup in the second place, {place}.</source>
        <translation>Er staat geen back-up op de tweede plek, {place}.</translation>
    </message>
    <message>
        <source>There is no backup yet; the next change makes one.</source>
        <translation>Er is nog geen back-up; de volgende wijziging maakt er een.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation>Er is geen bestand {file}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no passphrase. Set one with: leadership-desktop passphrase set</source>
        <translation>Er is geen wachtzin. Stel er een in met: leadership-desktop passphrase set</translation>
    </message>
    <message>
        <source>There is no self-assessment yet to draw.</source>
        <translation>Er is nog geen zelfbeoordeling om te tekenen.</translation>
    </message>
    <message>
        <source>There is nothing to draw in this period yet. Check something off first.</source>
        <translation>In deze periode is er nog niets om te tekenen. Vink eerst iets af.</translation>
    </message>
    <message>
        <source>There is something in this data folder already, so it was left as it is. Choose an empty one with --data-dir.</source>
        <translation>In deze gegevensmap staat al iets, dus die is gelaten zoals hij is. Kies een lege met --data-dir.</translation>
    </message>
    <message>
        <source>There was nothing to clear: {action}, {day}.</source>
        <translation>Er was niets om leeg te maken: {action}, {day}.</translation>
    </message>
    <message>
        <source>This action is just a tick: leave --amount out.</source>
        <translation>Deze actie is alleen een vinkje: laat --amount weg.</translation>
    </message>
    <message>
        <source>To take this back: leadership-desktop restore {file}</source>
        <translation>Om dit terug te nemen: leadership-desktop restore {file}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>momentum {share}</source>
        <translation>momentum {share}</translation>
    </message>
    <message>
        <source>starts again</source>
        <translation>begint opnieuw</translation>
    </message>
    <message>
        <source>strongest day: {day}</source>
        <translation>sterkste dag: {day}</translation>
    </message>
    <message>
        <source>{day} is still ahead. Nothing was changed; check it off then.</source>
        <translation>{day} komt nog. Er is niets veranderd; vink het dan af.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name; it was left as it is.</source>
        <translation>{file} is er al. Kies een andere naam; het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>{share} done of what was planned</source>
        <translation>{share} gedaan van wat gepland was</translation>
    </message>
    <message>
        <source>{share} this week</source>
        <translation>{share} deze week</translation>
    </message>
    <message>
        <source>{size} are free on the disk.</source>
        <translation>Er is {size} vrij op de schijf.</translation>
    </message>
    <message>
        <source>{strong} of {weeks} weeks at 85% or more</source>
        <translation>{strong} van {weeks} weken op 85% of meer</translation>
    </message>
    <message>
        <source>“{text}” fits several actions; use an id or more words:</source>
        <translation>‘{text}’ past bij meer dan één actie; gebruik een id of meer woorden:</translation>
    </message>
    <message>
        <source>“{text}” fits several goals; use an id or more words:</source>
        <translation>‘{text}’ past bij meer dan één doel; gebruik een id of meer woorden:</translation>
    </message>
    <message>
        <source>“{text}” is not a date; write it as YYYY-MM-DD.</source>
        <translation>‘{text}’ is geen datum; schrijf die als JJJJ-MM-DD.</translation>
    </message>
    <message>
        <source>“{text}” is not a month or a quarter; write --month 2026-10, or --quarter 2026-Q4.</source>
        <translation>‘{text}’ is geen maand of kwartaal; schrijf --month 2026-10, of --quarter 2026-Q4.</translation>
    </message>
    <message>
        <source>“{text}” is not a period; write month:2026-10, quarter:2026-Q4 or year:2026.</source>
        <translation>‘{text}’ is geen periode; schrijf month:2026-10, quarter:2026-Q4 of year:2026.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write a number from 0 to {most}.</source>
        <translation>‘{text}’ is geen hoeveelheid. Schrijf een getal van 0 tot {most}.</translation>
    </message>
</context>
</TS>
