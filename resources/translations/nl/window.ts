<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>Kies eerst een actie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Sluit zonder</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopieer verslag</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Does it fit?…</source>
        <translation>Past het?…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Explain the figures…</source>
        <translation>De cijfers uitleggen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Feedback…</source>
        <translation>Feedback…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt under the GNU Lesser General Public License.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Ze gebruikt Qt onder de GNU Lesser General Public License.</translation>
    </message>
    <message>
        <source>From role to proposal…</source>
        <translation>Van rol naar voorstel…</translation>
    </message>
    <message>
        <source>From vision to small weekly actions. Offline, private and free: what you write stays on this computer.</source>
        <translation>Van visie naar kleine acties per week. Offline, privé en vrij: wat je schrijft, blijft op deze computer.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Ga ernaar terug</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Groei</translation>
    </message>
    <message>
        <source>History of the action</source>
        <translation>Geschiedenis van de actie</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Last time the program ended by a mistake of its own.</source>
        <translation>De vorige keer eindigde het programma door een eigen fout.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Looking whether your data is whole…</source>
        <translation>Kijken of je gegevens heel zijn…</translation>
    </message>
    <message>
        <source>Loose ends…</source>
        <translation>Losse eindjes…</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Nieuwe actie…</translation>
    </message>
    <message>
        <source>New goal…</source>
        <translation>Nieuw doel…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
    <message>
        <source>Plan the quarter…</source>
        <translation>Het kwartaal plannen…</translation>
    </message>
    <message>
        <source>Plan the week…</source>
        <translation>De week plannen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Recently deleted…</source>
        <translation>Onlangs verwijderd…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Opnieuw: {step}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Verslag…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Toon het verslag</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation>Teruggenomen: {step}.</translation>
    </message>
    <message>
        <source>The program ended by a mistake of its own</source>
        <translation>Het programma eindigde door een eigen fout</translation>
    </message>
    <message>
        <source>The program is open already, but its window does not answer. Close it, or wait a moment, then start again.</source>
        <translation>Het programma is al open, maar het venster antwoordt niet. Sluit het, of wacht even, en start het dan opnieuw.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Het programma maakte een fout</translation>
    </message>
    <message>
        <source>The thread…</source>
        <translation>De draad…</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start the program from a desktop session, or use its commands here: leadership-desktop --help.</source>
        <translation>Er is geen scherm om een venster op te openen. Start het programma vanaf een bureaublad, of gebruik hier de opdrachten: leadership-desktop --help.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visie</translation>
    </message>
    <message>
        <source>What you wrote…</source>
        <translation>Wat je schreef…</translation>
    </message>
    <message>
        <source>Whether your data is whole could not be looked at. {why}</source>
        <translation>Of je gegevens heel zijn, kon niet worden bekeken. {why}</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>You can go on. The report helps to mend it; it holds nothing you wrote.</source>
        <translation>Je kunt verder. Het verslag helpt om het te herstellen; er staat niets in wat jij schreef.</translation>
    </message>
    <message>
        <source>You put aside what you typed, and it is not saved yet: {what}. When the window closes, it is gone.</source>
        <translation>Je hebt opzijgelegd wat je typte, en het is nog niet bewaard: {what}. Als het venster sluit, is het weg.</translation>
    </message>
    <message>
        <source>Your data is safe: the whole file was read just now, and it is what was written. Only the last step may not have been kept.</source>
        <translation>Je gegevens zijn veilig: het hele bestand is zojuist gelezen, en het is wat er geschreven werd. Alleen de laatste stap is misschien niet bewaard.</translation>
    </message>
    <message>
        <source>Your data lies in {folder}</source>
        <translation>Je gegevens staan in {folder}</translation>
    </message>
    <message>
        <source>your review</source>
        <translation>je terugblik</translation>
    </message>
    <message>
        <source>your vision</source>
        <translation>je visie</translation>
    </message>
    <message>
        <source>{page} – Leadership Desktop</source>
        <translation>{page} – Leadership Desktop</translation>
    </message>
</context>
</TS>
