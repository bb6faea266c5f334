<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A day starts at</source>
        <translation>Een dag begint om</translation>
    </message>
    <message>
        <source>A week belongs to the quarter that holds its fourth day. Goals keep their quarter; its dates move.</source>
        <translation>Een week hoort bij het kwartaal waar de vierde dag in valt. Doelen houden hun kwartaal; de datums ervan schuiven.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>Een week begint op</translation>
    </message>
    <message>
        <source>After this long without a key or the mouse the window asks for the passphrase.</source>
        <translation>Na zo lang zonder toets of muis vraagt het venster om de wachtzin.</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Zo weinig mogelijk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Gegevensmap: {folder}</translation>
    </message>
    <message>
        <source>Everything you write lies in one file on this computer, in this folder. Nothing is sent anywhere.</source>
        <translation>Alles wat je schrijft, staat in één bestand op deze computer, in deze map. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without warranty. It uses Qt under the GNU Lesser General Public License.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later; zonder garantie. Ze gebruikt Qt onder de GNU Lesser General Public License.</translation>
    </message>
    <message>
        <source>From that day the week page offers it, quietly, until you write in it.</source>
        <translation>Vanaf die dag biedt de weekpagina het aan, stil, totdat je erin schrijft.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Verlaat het voorbeeld</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Laat dingen bewegen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light or dark, or as your system has it.</source>
        <translation>Licht of donker, of zoals je systeem het heeft.</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Vergrendelen als er niemand is</translation>
    </message>
    <message>
        <source>Look around and try what you like. Leave it, and the program is empty and yours; your settings stay.</source>
        <translation>Kijk rond en probeer wat je wilt. Verlaat je het voorbeeld, dan is het programma leeg en van jou; je instellingen blijven.</translation>
    </message>
    <message>
        <source>Look back on the week from</source>
        <translation>Op de week terugkijken vanaf</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>No invitation comes before this hour; a month and a quarter keep to it, too.</source>
        <translation>Voor dit uur komt er geen uitnodiging; ook een maand en een kwartaal houden zich eraan.</translation>
    </message>
    <message>
        <source>No program opened the folder. You can copy its path instead.</source>
        <translation>Geen programma opende de map. Je kunt het pad wel kopiëren.</translation>
    </message>
    <message>
        <source>Of the program; what you write stays as it is.</source>
        <translation>Van het programma; wat je schrijft, blijft zoals het is.</translation>
    </message>
    <message>
        <source>On that day from</source>
        <translation>Op die dag vanaf</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Quarter 1 starts in</source>
        <translation>Kwartaal 1 begint in</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>This is an example</source>
        <translation>Dit is een voorbeeld</translation>
    </message>
    <message>
        <source>Until then it is still the day before: for who goes to bed after midnight.</source>
        <translation>Tot dan is het nog de dag ervoor: voor wie na middernacht naar bed gaat.</translation>
    </message>
    <message>
        <source>Weeks, streaks and momentum are counted anew; no check-in changes.</source>
        <translation>Weken, reeksen en momentum worden opnieuw geteld; geen vinkje verandert.</translation>
    </message>
    <message>
        <source>Whether things may slide into place.</source>
        <translation>Of dingen op hun plaats mogen schuiven.</translation>
    </message>
    <message>
        <source>Your calendar</source>
        <translation>Je kalender</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Je gegevens</translation>
    </message>
    <message>
        <source>each is kept at once</source>
        <translation>alles wordt meteen bewaard</translation>
    </message>
</context>
</TS>
