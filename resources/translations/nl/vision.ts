<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>vision</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went (struck through)</source>
        <translation>
            <numerusform>%n ging weg (doorgehaald)</numerusform>
            <numerusform>%n gingen weg (doorgehaald)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) came (underlined)</source>
        <translation>
            <numerusform>Er kwam %n woord bij (onderstreept)</numerusform>
            <numerusform>Er kwamen %n woorden bij (onderstreept)</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Waarde toevoegen</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Voeg deze toe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Can I see it before me, as if it were so already?</source>
        <translation>Zie ik het voor me, alsof het al zo is?</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Aanpassen…</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Vinkjes</translation>
    </message>
    <message>
        <source>Choose from a list…</source>
        <translation>Kies uit een lijst…</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>Waarden kiezen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijk met</translation>
    </message>
    <message>
        <source>Craftsmanship</source>
        <translation>Vakmanschap</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc puts it aside</source>
        <translation>Ctrl+Enter bewaart, Esc legt het opzij</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Past het?</translation>
    </message>
    <message>
        <source>Does it still fit?</source>
        <translation>Past het nog?</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Goal {number} of {all}: does it still fit?</source>
        <translation>Doel {number} van {all}: past het nog?</translation>
    </message>
    <message>
        <source>Good to ask yourself</source>
        <translation>Goed om je af te vragen</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>Help me op weg</translation>
    </message>
    <message>
        <source>How it shows in what I do</source>
        <translation>Hoe het blijkt uit wat ik doe</translation>
    </message>
    <message>
        <source>I finish what I start, and it is good</source>
        <translation>Ik maak af wat ik begin, en het is goed</translation>
    </message>
    <message>
        <source>In a word or two</source>
        <translation>In een of twee woorden</translation>
    </message>
    <message>
        <source>In a year, who am I, and what do people come to me for?</source>
        <translation>Wie ben ik over een jaar, en waarvoor komen mensen bij mij?</translation>
    </message>
    <message>
        <source>Is it mine, or what others expect of me?</source>
        <translation>Is het van mij, of wat anderen van mij verwachten?</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Het past nog</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Move a value up or down</source>
        <translation>Verplaats een waarde omhoog of omlaag</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>My vision</source>
        <translation>Mijn visie</translation>
    </message>
    <message>
        <source>Not a word is different.</source>
        <translation>Geen woord is anders.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not this quarter</source>
        <translation>Niet dit kwartaal</translation>
    </message>
    <message>
        <source>Of all actions of the quarter, those whose goal serves the value; and of all check-ins, those of such actions. An action can serve several values.</source>
        <translation>Van alle acties van het kwartaal die waarvan het doel de waarde dient; en van alle vinkjes die van zulke acties. Een actie kan meer waarden dienen.</translation>
    </message>
    <message>
        <source>Put aside what is typed, or go back</source>
        <translation>Leg opzij wat je typte, of ga terug</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove a value, also from its goals</source>
        <translation>Haal een waarde weg, ook bij de doelen</translation>
    </message>
    <message>
        <source>Rename or describe</source>
        <translation>Naam of omschrijving wijzigen</translation>
    </message>
    <message>
        <source>Rename or describe a value</source>
        <translation>Wijzig naam of omschrijving van een waarde</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Herschrijven</translation>
    </message>
    <message>
        <source>Rewrite the vision</source>
        <translation>Herschrijf de visie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Deze versie bewaren</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>This is what you typed before; it is not saved yet.</source>
        <translation>Dit typte je eerder; het is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Today: {version}</source>
        <translation>Vandaag: {version}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Values to choose from</source>
        <translation>Waarden om uit te kiezen</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visie</translation>
    </message>
    <message>
        <source>What I stand for</source>
        <translation>Waar ik voor sta</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>What did I do last week that brought it closer?</source>
        <translation>Wat deed ik vorige week dat het dichterbij bracht?</translation>
    </message>
    <message>
        <source>What do I want to have time for at the end of the day?</source>
        <translation>Waar wil ik aan het eind van de dag tijd voor hebben?</translation>
    </message>
    <message>
        <source>What do people come to me for, and what do I love to give?</source>
        <translation>Waarvoor komen mensen bij mij, en wat geef ik graag?</translation>
    </message>
    <message>
        <source>What each value gets</source>
        <translation>Wat elke waarde krijgt</translation>
    </message>
    <message>
        <source>What makes me angry when it is trodden on?</source>
        <translation>Waar word ik boos om als het met voeten wordt getreden?</translation>
    </message>
    <message>
        <source>What would I say no to, if I took it seriously?</source>
        <translation>Waar zou ik nee tegen zeggen, als ik het serieus nam?</translation>
    </message>
    <message>
        <source>When was I proud of how I acted? What did I stand for?</source>
        <translation>Wanneer was ik trots op wat ik deed? Waar stond ik toen voor?</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>Waar wil je naartoe?</translation>
    </message>
    <message>
        <source>Which of these do people see in what you do? Space chooses; three to five are enough. Your own words come after.</source>
        <translation>Welke hiervan zien mensen in wat je doet? Spatie kiest; drie tot vijf is genoeg. Je eigen woorden komen daarna.</translation>
    </message>
    <message>
        <source>Which three words should people use about me?</source>
        <translation>Welke drie woorden mogen mensen over mij gebruiken?</translation>
    </message>
    <message>
        <source>Who do I hope to be in a year, at work and at home?</source>
        <translation>Wie hoop ik over een jaar te zijn, op het werk en thuis?</translation>
    </message>
    <message>
        <source>Why is this mine, and not what others expect of me?</source>
        <translation>Waarom is dit van mij, en niet wat anderen van mij verwachten?</translation>
    </message>
    <message>
        <source>Why is this mine? What would be missing without it?</source>
        <translation>Waarom is dit van mij? Wat zou er zonder ontbreken?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Waarom het ertoe doet</translation>
    </message>
    <message>
        <source>Why it matters: {why}</source>
        <translation>Waarom het ertoe doet: {why}</translation>
    </message>
    <message>
        <source>Write in the present tense, as if it were so already.</source>
        <translation>Schrijf in de tegenwoordige tijd, alsof het al zo is.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Schrijf het op</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[erbij: {text}]</translation>
    </message>
    <message>
        <source>[removed: {text}]</source>
        <translation>[weg: {text}]</translation>
    </message>
    <message>
        <source>eighth version</source>
        <translation>achtste versie</translation>
    </message>
    <message>
        <source>fifth version</source>
        <translation>vijfde versie</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>eerste versie</translation>
    </message>
    <message>
        <source>fourth version</source>
        <translation>vierde versie</translation>
    </message>
    <message>
        <source>ninth version</source>
        <translation>negende versie</translation>
    </message>
    <message>
        <source>no goal yet</source>
        <translation>nog geen doel</translation>
    </message>
    <message>
        <source>rests this quarter</source>
        <translation>rust dit kwartaal</translation>
    </message>
    <message>
        <source>second version</source>
        <translation>tweede versie</translation>
    </message>
    <message>
        <source>seventh version</source>
        <translation>zevende versie</translation>
    </message>
    <message>
        <source>sixth version</source>
        <translation>zesde versie</translation>
    </message>
    <message>
        <source>tenth version</source>
        <translation>tiende versie</translation>
    </message>
    <message>
        <source>third version</source>
        <translation>derde versie</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versie {number}</translation>
    </message>
    <message>
        <source>your compass</source>
        <translation>je kompas</translation>
    </message>
    <message>
        <source>{share} of actions</source>
        <translation>{share} van de acties</translation>
    </message>
    <message>
        <source>{share} of check-ins</source>
        <translation>{share} van de vinkjes</translation>
    </message>
    <message>
        <source>{version}, {day}</source>
        <translation>{version}, {day}</translation>
    </message>
</context>
</TS>
