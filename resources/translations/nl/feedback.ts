<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>feedback</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n beantwoord</numerusform>
            <numerusform>%n beantwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n verzoek</numerusform>
            <numerusform>%n verzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
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
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>A rating in this answer is not between 1 and 10, so it was altered. Nothing was taken in; ask for it again.</source>
        <translation>Een cijfer in dit antwoord ligt niet tussen 1 en 10, dus het is veranderd. Er is niets overgenomen; vraag het opnieuw.</translation>
    </message>
    <message>
        <source>About what you do, and looking ahead. One or two are enough.</source>
        <translation>Over wat je doet, en vooruitkijkend. Eén of twee is genoeg.</translation>
    </message>
    <message>
        <source>About which goal?</source>
        <translation>Over welk doel?</translation>
    </message>
    <message>
        <source>Add one of these…</source>
        <translation>Voeg er een toe…</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Iemand toevoegen…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Feedback vragen</translation>
    </message>
    <message>
        <source>Ask for ratings of the building blocks too</source>
        <translation>Vraag ook om cijfers voor de bouwstenen</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Iemand vragen…</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Asks for feedback, and shows what came of it.</source>
        <translation>Vraagt om feedback, en laat zien wat ervan kwam.</translation>
    </message>
    <message>
        <source>Brings an idea now and then; starts when the first step is clear.</source>
        <translation>Brengt af en toe een idee; begint als de eerste stap duidelijk is.</translation>
    </message>
    <message>
        <source>Choose whose it is</source>
        <translation>Kies van wie het is</translation>
    </message>
    <message>
        <source>Comes with a proposal before being asked; starts small, the same week.</source>
        <translation>Komt met een voorstel voordat iemand erom vraagt; begint klein, dezelfde week.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message of yours.</source>
        <translation>Gekopieerd. Plak het in een bericht van jezelf.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your reply.</source>
        <translation>Gekopieerd. Plak het in je antwoord.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgeslagen</translation>
    </message>
    <message>
        <source>Defends themselves against feedback; does things as always.</source>
        <translation>Verdedigt zich tegen feedback; doet dingen zoals altijd.</translation>
    </message>
    <message>
        <source>Del deletes a person with all they were asked and said.</source>
        <translation>Del verwijdert iemand met alles wat die gevraagd is en zei.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Feedback is a gift one asks for. Begin with one person you trust, and one pointed question.</source>
        <translation>Feedback is een cadeau waar je om vraagt. Begin met één iemand die je vertrouwt, en één gerichte vraag.</translation>
    </message>
    <message>
        <source>For what do you count on me, and for what not yet?</source>
        <translation>Waarvoor reken je op mij, en waarvoor nog niet?</translation>
    </message>
    <message>
        <source>From 1 to 10, as far as you saw it. An impression is enough; leave out what you can’t tell.</source>
        <translation>Van 1 tot 10, voor zover je het zag. Een indruk is genoeg; laat weg wat je niet kunt zeggen.</translation>
    </message>
    <message>
        <source>Has goals, and loses sight of them in busy weeks.</source>
        <translation>Heeft doelen, en verliest ze in drukke weken uit het oog.</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <source>How do you see me?</source>
        <translation>Hoe zie je mij?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hoe?</translation>
    </message>
    <message>
        <source>I am working on “{goal}”. In which situation did you see me do it, and what did it bring about?</source>
        <translation>Ik werk aan “{goal}”. In welke situatie zag je mij dat doen, en wat bracht het teweeg?</translation>
    </message>
    <message>
        <source>I am working on “{goal}”. Which one thing could I try next month?</source>
        <translation>Ik werk aan “{goal}”. Wat kan ik de komende maand eens proberen?</translation>
    </message>
    <message>
        <source>I want to grow in how I work with others, and your view helps me. Would you take five minutes? Say it as you see it: I asked for it.</source>
        <translation>Ik wil groeien in hoe ik met anderen werk, en jouw blik helpt me. Wil je er vijf minuten voor nemen? Zeg het zoals je het ziet: ik vraag er zelf om.</translation>
    </message>
    <message>
        <source>In a year you tell somebody that I grew. What do you tell?</source>
        <translation>Over een jaar vertel je iemand dat ik gegroeid ben. Wat vertel je?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welke taal?</translation>
    </message>
    <message>
        <source>In which situation could I have acted more effectively?</source>
        <translation>In welke situatie had ik effectiever kunnen handelen?</translation>
    </message>
    <message>
        <source>Is surprised by own reactions; can’t say what they are good at.</source>
        <translation>Is verrast door de eigen reacties; kan niet zeggen waar de eigen kracht ligt.</translation>
    </message>
    <message>
        <source>It takes the place of the earlier answer; undo brings that back.</source>
        <translation>Het komt in de plaats van het eerdere antwoord; ongedaan maken brengt dat terug.</translation>
    </message>
    <message>
        <source>Listens to feedback when it comes; tries something new at times.</source>
        <translation>Luistert naar feedback als die komt; probeert soms iets nieuws.</translation>
    </message>
    <message>
        <source>Lives from day to day; you could not say what they work towards.</source>
        <translation>Leeft van dag tot dag; je zou niet kunnen zeggen waar het naartoe gaat.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadres</translation>
    </message>
    <message>
        <source>Make my answer</source>
        <translation>Maak mijn antwoord</translation>
    </message>
    <message>
        <source>Manager, mentor, colleague …</source>
        <translation>Leidinggevende, mentor, collega …</translation>
    </message>
    <message>
        <source>May I ask you for feedback?</source>
        <translation>Mag ik je om feedback vragen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Names their part first, and mends it; you count on what they promise.</source>
        <translation>Noemt als eerste het eigen aandeel, en herstelt het; op een belofte kun je rekenen.</translation>
    </message>
    <message>
        <source>Names their part when asked; says in time that something will be late.</source>
        <translation>Noemt desgevraagd het eigen aandeel; zegt op tijd dat iets later wordt.</translation>
    </message>
    <message>
        <source>No goal in particular</source>
        <translation>Geen doel in het bijzonder</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the text into a message of yours.</source>
        <translation>Er antwoordde geen mailprogramma. Kopieer de tekst naar een bericht van jezelf.</translation>
    </message>
    <message>
        <source>Nobody was asked who has not answered yet. Ask somebody first, also when they spoke already; then take in their words.</source>
        <translation>Er is niemand gevraagd die nog niet geantwoord heeft. Vraag eerst iemand, ook als die al iets zei; neem dan hun woorden over.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Notices it while it happens; tells openly what drives them and where they slip.</source>
        <translation>Merkt het terwijl het gebeurt; vertelt open over drijfveren en valkuilen.</translation>
    </message>
    <message>
        <source>Only who gets this text from you can read it.</source>
        <translation>Alleen wie deze tekst van jou krijgt, kan hem lezen.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Open an answer</source>
        <translation>Een antwoord openen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Paste the answer here (Ctrl+V)</source>
        <translation>Plak het antwoord hier (Ctrl+V)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>People whose feedback you ask</source>
        <translation>Mensen wie je om feedback vraagt</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Mensen…</translation>
    </message>
    <message>
        <source>Questions to choose from</source>
        <translation>Vragen om uit te kiezen</translation>
    </message>
    <message>
        <source>Save and send…</source>
        <translation>Bewaren en versturen…</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Bewaar als bestand</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formulier bewaren</translation>
    </message>
    <message>
        <source>Save the form, too, and attach it.</source>
        <translation>Bewaar ook het formulier, en voeg het bij.</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>Formulier bewaren…</translation>
    </message>
    <message>
        <source>Save, and make it a goal…</source>
        <translation>Bewaar, en maak er een doel van…</translation>
    </message>
    <message>
        <source>Save, and make it an action…</source>
        <translation>Bewaar, en maak er een actie van…</translation>
    </message>
    <message>
        <source>Saved: {file}. Attach it to your message.</source>
        <translation>Bewaard: {file}. Voeg het toe aan je bericht.</translation>
    </message>
    <message>
        <source>Says what is expected; does other things than they say.</source>
        <translation>Zegt wat verwacht wordt; doet andere dingen dan gezegd.</translation>
    </message>
    <message>
        <source>Says what they mean kindly, also when it is hard; does what they say.</source>
        <translation>Zegt vriendelijk wat er te zeggen is, ook als het moeilijk is; doet wat gezegd is.</translation>
    </message>
    <message>
        <source>Says what they mean to people they trust.</source>
        <translation>Is eerlijk tegen mensen die te vertrouwen zijn.</translation>
    </message>
    <message>
        <source>Sees afterwards why they reacted so; knows some strengths and a pitfall.</source>
        <translation>Ziet achteraf waar een reactie vandaan kwam; kent enkele sterke kanten en een valkuil.</translation>
    </message>
    <message>
        <source>Send it to {name}</source>
        <translation>Verstuur het aan {name}</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Iemand nieuw</translation>
    </message>
    <message>
        <source>Take back all ratings</source>
        <translation>Neem alle cijfers terug</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Een antwoord overnemen</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Een antwoord overnemen…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Thank them first. Then: what is true of it, and helps?</source>
        <translation>Bedank eerst. Dan: wat is er waar aan, en helpt?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Dank je wel.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
    <message>
        <source>The answer was changed or cut off on its way, so nothing was taken in. Ask for it again, as a file.</source>
        <translation>Het antwoord is onderweg veranderd of afgebroken, dus er is niets overgenomen. Vraag het opnieuw, als bestand.</translation>
    </message>
    <message>
        <source>The answer was made by a form of a newer version of this program. Nothing was taken in; please install the newest version.</source>
        <translation>Het antwoord komt van een formulier van een nieuwere versie van dit programma. Er is niets overgenomen; installeer de nieuwste versie.</translation>
    </message>
    <message>
        <source>The form is attached. It opens in your browser and works without the internet; at its end it makes a small text. Send me that one back.</source>
        <translation>Het formulier zit erbij. Het opent in je browser en werkt zonder internet; aan het eind maakt het een kleine tekst. Stuur mij die terug.</translation>
    </message>
    <message>
        <source>The program sends nothing itself. Save the form and attach it to a message of yours, or send the questions as text.</source>
        <translation>Het programma verstuurt zelf niets. Bewaar het formulier en voeg het toe aan een bericht van jezelf, of verstuur de vragen als tekst.</translation>
    </message>
    <message>
        <source>The questions as text</source>
        <translation>De vragen als tekst</translation>
    </message>
    <message>
        <source>The text is copied: paste it into the mail.</source>
        <translation>De tekst is gekopieerd: plak hem in de mail.</translation>
    </message>
    <message>
        <source>There is no answer of the form in this file. Nothing was taken in; words that came by themselves can be pasted here.</source>
        <translation>In dit bestand staat geen antwoord van het formulier. Er is niets overgenomen; woorden die vanzelf kwamen kun je hier plakken.</translation>
    </message>
    <message>
        <source>There is no answer of the form in this. Words that came by themselves can be taken in as they are: choose below whose they are.</source>
        <translation>Hier staat geen antwoord van het formulier in. Gewone woorden kun je zo overnemen: kies hieronder van wie ze zijn.</translation>
    </message>
    <message>
        <source>There is no answer to send yet.</source>
        <translation>Er is nog geen antwoord om te sturen.</translation>
    </message>
    <message>
        <source>This answer is empty. Nothing was taken in.</source>
        <translation>Dit antwoord is leeg. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>This answer is longer than can be kept, 100,000 letters. Nothing was taken in; paste what you want to keep of it as words.</source>
        <translation>Dit antwoord is langer dan bewaard kan worden, 100.000 letters. Er is niets overgenomen; plak wat je ervan wilt bewaren als woorden.</translation>
    </message>
    <message>
        <source>This answer of {name} is here already, since {day}.</source>
        <translation>Dit antwoord van {name} is er al, sinds {day}.</translation>
    </message>
    <message>
        <source>This answers a request that is not here: it was deleted, or somebody else asked. Nothing was taken in.</source>
        <translation>Dit beantwoordt een verzoek dat hier niet is: het is verwijderd, of iemand anders vroeg het. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>This file can’t be opened. Nothing was taken in; check that you may read it.</source>
        <translation>Dit bestand kan niet worden geopend. Er is niets overgenomen; kijk of je het mag lezen.</translation>
    </message>
    <message>
        <source>This is far too large for an answer. Nothing was taken in; is it the right file?</source>
        <translation>Dit is veel te groot voor een antwoord. Er is niets overgenomen; is het het goede bestand?</translation>
    </message>
    <message>
        <source>This is from {name}.</source>
        <translation>Dit is van {name}.</translation>
    </message>
    <message>
        <source>This is the form itself, without an answer. Nothing was taken in; what it makes when it is filled in is the answer.</source>
        <translation>Dit is het formulier zelf, zonder antwoord. Er is niets overgenomen; wat het maakt als het is ingevuld, is het antwoord.</translation>
    </message>
    <message>
        <source>This page works without the internet and sends nothing. At the end it makes a text for you to send back.</source>
        <translation>Deze pagina werkt zonder internet en verstuurt niets. Aan het eind maakt ze een tekst die je terugstuurt.</translation>
    </message>
    <message>
        <source>Waits until asked; talks mostly of what does not work.</source>
        <translation>Wacht tot iemand het vraagt; praat vooral over wat niet werkt.</translation>
    </message>
    <message>
        <source>What could I do differently in our next meeting, so that it works better for you?</source>
        <translation>Wat kan ik in ons volgende overleg anders doen, zodat het voor jou beter werkt?</translation>
    </message>
    <message>
        <source>What did I do lately that helped you, and what would you like more of?</source>
        <translation>Wat deed ik de laatste tijd dat jou hielp, en waarvan wil je meer?</translation>
    </message>
    <message>
        <source>What do I take from it?</source>
        <translation>Wat neem ik ervan mee?</translation>
    </message>
    <message>
        <source>What is one thing I could improve in how we work together?</source>
        <translation>Wat is één ding dat ik kan verbeteren in hoe we samenwerken?</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Wat ze zeiden</translation>
    </message>
    <message>
        <source>When I listen to you: what do you notice, and what would you like to notice?</source>
        <translation>Als ik naar je luister: wat merk je, en wat zou je graag merken?</translation>
    </message>
    <message>
        <source>When did you see me wait, where a proposal of mine would have helped?</source>
        <translation>Wanneer zag je mij wachten, waar een voorstel van mij had geholpen?</translation>
    </message>
    <message>
        <source>When it goes wrong, first says who else did it; promises slip silently.</source>
        <translation>Zegt als het misgaat eerst wie het anders deed; beloften glippen stil weg.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>Who is that to you?</source>
        <translation>Wie is dat voor jou?</translation>
    </message>
    <message>
        <source>Whom you asked, what waits first</source>
        <translation>Wie je vroeg, eerst wat wacht</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Whose words are these?</source>
        <translation>Wiens woorden zijn dit?</translation>
    </message>
    <message>
        <source>With the form</source>
        <translation>Met het formulier</translation>
    </message>
    <message>
        <source>Write a mail…</source>
        <translation>Mail schrijven…</translation>
    </message>
    <message>
        <source>You can simply reply to this message.</source>
        <translation>Je kunt gewoon op dit bericht antwoorden.</translation>
    </message>
    <message>
        <source>You know what they work towards; they say no to what does not serve it.</source>
        <translation>Je weet waar het naartoe gaat; zegt nee tegen wat daar niet bij past.</translation>
    </message>
    <message>
        <source>Your answer: send this back</source>
        <translation>Je antwoord: stuur dit terug</translation>
    </message>
    <message>
        <source>Your browser runs no scripts here. Please copy the questions into your reply, and answer them there.</source>
        <translation>Je browser voert hier geen scripts uit. Kopieer de vragen naar je bericht, en beantwoord ze daar.</translation>
    </message>
    <message>
        <source>Your mail program was called with the message. If no window opens, copy the text.</source>
        <translation>Je mailprogramma is gestart met het bericht. Kopieer de tekst als er geen venster opent.</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Je bericht</translation>
    </message>
    <message>
        <source>Your questions, a line each</source>
        <translation>Je vragen, elk op een regel</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>beantwoord op {day}</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>afgeslagen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>thank you for your time. What you saw, and what I could try next, helps me most. Leave out what you have no answer to.</source>
        <translation>fijn dat je de tijd neemt. Wat je zag, en wat ik nu kan proberen, helpt me het meest. Laat weg waar je geen antwoord op hebt.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>waiting since {day}</source>
        <translation>wacht sinds {day}</translation>
    </message>
    <message>
        <source>{block}: others see less of it so far ({others} beside your {own}). Worth asking when they missed it.</source>
        <translation>{block}: anderen zien er tot nu toe minder van ({others} naast jouw {own}). Vraag eens wanneer ze het misten.</translation>
    </message>
    <message>
        <source>{block}: others see more of it than you do ({others} beside your {own}). Perhaps a strength you overlook.</source>
        <translation>{block}: anderen zien er meer van dan jijzelf ({others} naast jouw {own}). Misschien een kracht die je over het hoofd ziet.</translation>
    </message>
</context>
</TS>
