<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>fit</name>
    <message numerus="yes">
        <source>%n of them served none of your values</source>
        <translation>
            <numerusform>%n daarvan diende geen van je waarden</numerusform>
            <numerusform>%n daarvan dienden geen van je waarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) yes</source>
        <translation>
            <numerusform>%n keer ja</numerusform>
            <numerusform>%n keer ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) yes; each served a value.</source>
        <translation>
            <numerusform>%n keer ja; die diende een waarde.</numerusform>
            <numerusform>%n keer ja; elke diende een waarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair the working group on …</source>
        <translation>De werkgroep over … voorzitten</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Kopieer het antwoord</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Past het?</translation>
    </message>
    <message>
        <source>Hold a request…</source>
        <translation>Leg een verzoek ernaast…</translation>
    </message>
    <message>
        <source>How you say it</source>
        <translation>Hoe je het zegt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Nothing yet. The next time something is asked of you, hold it here.</source>
        <translation>Nog niets. Leg de volgende keer dat er iets van je gevraagd wordt het hier naast je kompas.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Thank you for asking me. Until … my time is promised to something else, and I want to do this well. May I come back to it on …?</source>
        <translation>Dank je dat je mij vraagt. Tot … is mijn tijd aan iets anders beloofd, en ik wil dit goed doen. Mag ik er op … op terugkomen?</translation>
    </message>
    <message>
        <source>Thank you for thinking of me. I won’t take this on: it would take the place of what I promised to do. … may be able to help, and I wish you well with it.</source>
        <translation>Dank je dat je aan mij denkt. Ik neem dit niet op me: het zou in de plaats komen van wat ik heb beloofd. Misschien kan … helpen, en ik wens je er succes mee.</translation>
    </message>
    <message>
        <source>Two evenings at home a week</source>
        <translation>Twee avonden thuis per week</translation>
    </message>
    <message>
        <source>What is asked of you?</source>
        <translation>Wat wordt er van je gevraagd?</translation>
    </message>
    <message>
        <source>What was asked of you, newest first</source>
        <translation>Wat er van je gevraagd werd, nieuwste eerst</translation>
    </message>
    <message>
        <source>What would it take the place of?</source>
        <translation>Waarvan zou het de plaats innemen?</translation>
    </message>
    <message>
        <source>Which of your values does it serve?</source>
        <translation>Welke van je waarden dient het?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, gladly. I can start on … and have it done by …. From you I need ….</source>
        <translation>Ja, graag. Ik kan op … beginnen en het is klaar op …. Van jou heb ik … nodig.</translation>
    </message>
    <message>
        <source>You have not said yes to any of these.</source>
        <translation>Je zei hier nergens ja op.</translation>
    </message>
    <message>
        <source>You name your values on the Vision page.</source>
        <translation>Je waarden benoem je op de pagina Visie.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Je antwoord</translation>
    </message>
    <message>
        <source>serves nothing</source>
        <translation>dient niets</translation>
    </message>
</context>
</TS>
