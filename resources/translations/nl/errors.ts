<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>A rating runs from 1 to 10.</source>
        <translation>Een cijfer loopt van 1 tot en met 10.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}, so this was not saved. Nothing is lost; please try again in a moment.</source>
        <translation>Een ander programma schrijft in {path}, dus dit is niet bewaard. Er is niets verloren; probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>Between 1 and 7 times a week.</source>
        <translation>Tussen 1 en 7 keer per week.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Kies minstens één dag.</translation>
    </message>
    <message>
        <source>Dates run from 1900 to 2199.</source>
        <translation>Datums lopen van 1900 tot en met 2199.</translation>
    </message>
    <message>
        <source>Every 1 to 12 weeks.</source>
        <translation>Om de 1 tot 12 weken.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>That is no longer there; it was removed elsewhere. Nothing was changed.</source>
        <translation>Dat is er niet meer; het is ergens anders verwijderd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so this was not saved. Check the disk or its cable, then try again.</source>
        <translation>De schijf antwoordde niet zoals het hoort, dus dit is niet bewaard. Kijk de schijf of de kabel na, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. What was there is safe. Free some space, then try again.</source>
        <translation>De schijf is vol, dus dit is niet bewaard. Wat er stond, is veilig. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Het einde ligt voor het begin.</translation>
    </message>
    <message>
        <source>The setting can’t take this value.</source>
        <translation>Deze instelling kan deze waarde niet hebben.</translation>
    </message>
    <message>
        <source>This can’t be below 0.</source>
        <translation>Dit kan niet onder 0 zijn.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dit is geen datum.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dit is geen getal.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Dit staat er twee keer.</translation>
    </message>
    <message>
        <source>This must be more than 0.</source>
        <translation>Dit moet meer zijn dan 0.</translation>
    </message>
    <message>
        <source>This passphrase does not open {path}. Nothing was changed. Please look at capitals and keyboard layout, and try again.</source>
        <translation>Deze wachtzin opent {path} niet. Er is niets veranderd. Kijk naar hoofdletters en toetsenbordindeling, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This refers to something that is gone.</source>
        <translation>Dit verwijst naar iets wat er niet meer is.</translation>
    </message>
    <message>
        <source>This text is too long to keep.</source>
        <translation>Deze tekst is te lang om te bewaren.</translation>
    </message>
    <message>
        <source>This was changed elsewhere since, so it can’t be taken back. You now see what is there.</source>
        <translation>Dit is intussen ergens anders veranderd, dus het kan niet teruggenomen worden. Je ziet nu wat er staat.</translation>
    </message>
    <message>
        <source>Your data lies on a drive that can’t keep two programs apart, and another one works on it. Nothing was changed. Close the other one first; if there is none, delete {path}.</source>
        <translation>Je gegevens staan op een schijf die twee programma’s niet uit elkaar kan houden, en een ander werkt ermee. Er is niets veranderd. Sluit eerst het andere; is er geen, verwijder dan {path}.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is. Move it elsewhere, or choose another data folder.</source>
        <translation>{path} hoort bij een ander programma. Het is gelaten zoals het is. Zet het ergens anders, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>{path} can’t be opened. Nothing was changed. Is the folder there, and may you read and write in it?</source>
        <translation>{path} kan niet geopend worden. Er is niets veranderd. Is de map er, en mag je er lezen en schrijven?</translation>
    </message>
    <message>
        <source>{path} can’t be written to, so this was not saved. What was there is safe. Give yourself the right to write to the file and its folder, then try again.</source>
        <translation>In {path} kan niet geschreven worden, dus dit is niet bewaard. Wat er stond, is veilig. Geef jezelf schrijfrechten op het bestand en de map, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is. The command “leadership-desktop rescue” goes on from a backup, or from what can be read of it.</source>
        <translation>{path} is beschadigd. Het is gelaten zoals het is. Met “leadership-desktop rescue” ga je verder met een back-up, of met wat ervan te lezen is.</translation>
    </message>
    <message>
        <source>{path} is encrypted. Its passphrase is needed to open it.</source>
        <translation>{path} is versleuteld. De wachtzin is nodig om het te openen.</translation>
    </message>
    <message>
        <source>{path} is not a file of this program. It was left as it is. Move it elsewhere, or choose another data folder.</source>
        <translation>{path} is geen bestand van dit programma. Het is gelaten zoals het is. Zet het ergens anders, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program. It was left as it is. Please install the newest version.</source>
        <translation>{path} is geschreven door een nieuwere versie van het programma. Het is gelaten zoals het is. Installeer de nieuwste versie.</translation>
    </message>
</context>
</TS>
