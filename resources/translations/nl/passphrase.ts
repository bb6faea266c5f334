<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>passphrase</name>
    <message numerus="yes">
        <source>%n earlier backup(s) went along.</source>
        <translation>
            <numerusform>%n eerdere back-up is meegegaan.</numerusform>
            <numerusform>%n eerdere back-ups zijn meegegaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier copy(s) stayed as it was: {files}.</source>
        <translation>
            <numerusform>%n eerdere kopie bleef zoals hij was: {files}.</numerusform>
            <numerusform>%n eerdere kopieën bleven zoals ze waren: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A passphrase that can be guessed, or that somebody found.</source>
        <translation>Een wachtzin die te raden is, of die iemand heeft gevonden.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Veranderen…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>De wachtzin veranderen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programma sluiten</translation>
    </message>
    <message>
        <source>Forgetting it. There is no back door, and so no way back.</source>
        <translation>Hem vergeten. Er is geen achterdeur, en dus geen weg terug.</translation>
    </message>
    <message>
        <source>Harmful programs on your computer: they can watch the keyboard and the screen, and read the memory of programs that run. That goes for a locked window too: it hides what you wrote, but the program still holds it. Close the program for more than that.</source>
        <translation>Schadelijke programma’s op je computer: die kunnen met je toetsenbord en scherm meekijken, en het geheugen lezen van programma’s die draaien. Dat geldt ook voor een vergrendeld venster: het verbergt wat je schreef, maar het programma heeft het nog in zijn geheugen. Sluit het programma als je meer wilt dan dat.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase: without it, everything in the file and in its backups is lost. Write it down and keep it where you keep important papers. Four or five words that you pick by chance are better than one clever word.</source>
        <translation>Niemand kan een vergeten wachtzin herstellen: zonder wachtzin is alles in het bestand en in de back-ups verloren. Schrijf hem op en bewaar hem bij je belangrijke papieren. Vier of vijf woorden die je door het toeval laat kiezen zijn beter dan één slim woord.</translation>
    </message>
    <message>
        <source>Only a file with a passphrase can be locked. Set one in Settings.</source>
        <translation>Alleen een bestand met een wachtzin kan worden vergrendeld. Stel er een in bij Instellingen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Please type a passphrase.</source>
        <translation>Typ een wachtzin.</translation>
    </message>
    <message>
        <source>Remember it in this system’s keyring</source>
        <translation>Onthouden in de sleutelbos van dit systeem</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Weghalen…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>De wachtzin weghalen</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Een wachtzin instellen</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Een wachtzin instellen…</translation>
    </message>
    <message>
        <source>That there is such a file, how large it is, and when it was last written to. The log beside it tells what the program did and when, never what you wrote.</source>
        <translation>Dat er zo’n bestand is, hoe groot het is en wanneer er voor het laatst in geschreven is. Het logboek ernaast vertelt wat het programma deed en wanneer, nooit wat je schreef.</translation>
    </message>
    <message>
        <source>The file and its backups are decrypted: who gets hold of this computer’s disk, or of a copy, can read them then.</source>
        <translation>Het bestand en zijn back-ups worden ontsleuteld: wie de schijf van deze computer of een kopie in handen krijgt, kan ze dan lezen.</translation>
    </message>
    <message>
        <source>The keyring did not take part: the program asks for the passphrase at the next start.</source>
        <translation>De sleutelbos deed niet mee: het programma vraagt bij de volgende start om de wachtzin.</translation>
    </message>
    <message>
        <source>The keyring has forgotten it. Each start asks.</source>
        <translation>De sleutelbos is het vergeten. Bij elke start wordt erom gevraagd.</translation>
    </message>
    <message>
        <source>The keyring remembers it. The next start does not ask.</source>
        <translation>De sleutelbos onthoudt het. De volgende keer wordt er niet om gevraagd.</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>De nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The passphrase is changed. From now on only the new one opens the file.</source>
        <translation>De wachtzin is veranderd. Vanaf nu opent alleen de nieuwe het bestand.</translation>
    </message>
    <message>
        <source>The passphrase is removed. Anybody can read the file now.</source>
        <translation>De wachtzin is verwijderd. Iedereen kan het bestand nu lezen.</translation>
    </message>
    <message>
        <source>The passphrase there is</source>
        <translation>De wachtzin die er is</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>The system’s keyring did not do as it was asked. The passphrase opens the file as before.</source>
        <translation>De sleutelbos van het systeem deed niet wat er gevraagd werd. De wachtzin opent het bestand zoals eerst.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type them again.</source>
        <translation>De twee zijn niet hetzelfde. Typ ze nog een keer.</translation>
    </message>
    <message>
        <source>Then the program starts without asking, and who can use your account on this computer can open the file. The passphrase opens it as before.</source>
        <translation>Dan start het programma zonder te vragen, en wie jouw account op deze computer kan gebruiken, kan het bestand openen. De wachtzin opent het zoals voorheen.</translation>
    </message>
    <message>
        <source>This is not the passphrase either. If you are sure of it, the beginning of the file may be damaged: the command “leadership-desktop rescue” then goes on from a backup.</source>
        <translation>Dit is ook niet de wachtzin. Als je er zeker van bent, kan het begin van het bestand beschadigd zijn: de opdracht “leadership-desktop rescue” gaat dan verder vanuit een back-up.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please look at capitals and keyboard layout, and try again.</source>
        <translation>Dit is de wachtzin niet. Let op hoofdletters en toetsenbordindeling, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps secrets safely, so nothing was remembered. The passphrase opens the file as before.</source>
        <translation>Dit systeem heeft geen sleutelbos die geheimen veilig bewaart, dus er is niets onthouden. De wachtzin opent het bestand zoals eerst.</translation>
    </message>
    <message>
        <source>Traces of before. The plain file is gone from its folder, but a disk may keep parts of it until they are written over; so may other programs’ backups, synced folders, and the system’s swap and hibernation files. Encrypt the whole disk as well if that matters.</source>
        <translation>Sporen van vroeger. Het leesbare bestand is uit zijn map verdwenen, maar een schijf kan er delen van bewaren tot ze overschreven worden; net als back-ups van andere programma’s, gesynchroniseerde mappen, en de wissel- en slaapstandbestanden van het systeem. Versleutel ook de hele schijf als dat ertoe doet.</translation>
    </message>
    <message>
        <source>What it does not protect against</source>
        <translation>Waar hij niet tegen beschermt</translation>
    </message>
    <message>
        <source>What it protects against</source>
        <translation>Waar hij tegen beschermt</translation>
    </message>
    <message>
        <source>What left the file: exports, saved pictures and tables, the clipboard. They are plain, and anybody can read them.</source>
        <translation>Wat het bestand heeft verlaten: exports, bewaarde afbeeldingen en tabellen, het klembord. Die zijn onversleuteld, en iedereen kan ze lezen.</translation>
    </message>
    <message>
        <source>Who changes the encrypted file in secret is noticed: a changed or damaged page does not open any more. Damage is still damage: keep your backups.</source>
        <translation>Wie het versleutelde bestand stiekem verandert, valt op: een veranderde of beschadigde pagina gaat niet meer open. Schade blijft schade: bewaar je back-ups.</translation>
    </message>
    <message>
        <source>Who gets hold of your computer while the program is closed, of its disk, or of a copy of the file or of a backup, can’t read it. The whole file is encrypted (SQLCipher, AES with 256 bits), and so are the backups and what the program writes while it works.</source>
        <translation>Wie je computer in handen krijgt terwijl het programma dicht is, of de schijf, of een kopie van het bestand of van een back-up, kan het niet lezen. Het hele bestand is versleuteld (SQLCipher, AES met 256 bits), net als de back-ups en wat het programma tijdens het werk wegschrijft.</translation>
    </message>
    <message>
        <source>Who passes your desk while the window is locked sees nothing of what you wrote.</source>
        <translation>Wie langs je bureau loopt terwijl het venster vergrendeld is, ziet niets van wat je schreef.</translation>
    </message>
    <message>
        <source>Your file is encrypted</source>
        <translation>Je bestand is versleuteld</translation>
    </message>
    <message>
        <source>Your file is encrypted now.</source>
        <translation>Je bestand is nu versleuteld.</translation>
    </message>
    <message>
        <source>Your file is encrypted. The keyring opens it at each start; Ctrl+L locks the window.</source>
        <translation>Je bestand is versleuteld. De sleutelbos opent het bij elke start; Ctrl+L vergrendelt het venster.</translation>
    </message>
    <message>
        <source>Your file is encrypted. The passphrase is asked for at each start; Ctrl+L locks the window.</source>
        <translation>Je bestand is versleuteld. Bij elke start wordt om de wachtzin gevraagd; Ctrl+L vergrendelt het venster.</translation>
    </message>
    <message>
        <source>Your file is plain: who gets hold of this computer’s disk can read it. A passphrase encrypts it, and its backups.</source>
        <translation>Je bestand is niet versleuteld: wie de schijf van deze computer in handen krijgt, kan het lezen. Een wachtzin versleutelt het, en de back-ups ook.</translation>
    </message>
</context>
</TS>
