<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>postbag::AboutDialog</name>
    <message>
        <source>About Postbag</source>
        <translation>За Postbag</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your mailboxes into one place on this computer.</source>
        <translation>Postbag събира писмата от всичките Ви пощенски кутии на едно място на този компютър.</translation>
    </message>
    <message>
        <source>&amp;Your mail is stored in:</source>
        <translation>&amp;Писмата Ви се пазят в:</translation>
    </message>
    <message>
        <source>Where your mail is stored</source>
        <translation>Къде се пазят писмата Ви</translation>
    </message>
    <message>
        <source>Free software, GPL-3.0-or-later: the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>Свободен софтуер, GPL-3.0-or-later: Общият публичен лиценз на GNU, версия 3 или по-нова. Предоставя се без никаква гаранция.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>postbag::AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добави акаунт…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добави</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Редактирай…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редактирай</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Пр&amp;одължи</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Събери сега</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Събери</translation>
    </message>
    <message>
        <source>&amp;Stop collecting</source>
        <translation>Спри съ&amp;бирането</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спри</translation>
    </message>
    <message>
        <source>&amp;Forget what was collected…</source>
        <translation>&amp;Забрави какво е събрано…</translation>
    </message>
    <message>
        <source>Delete &amp;local mail of this account…</source>
        <translation>Изтрий пис&amp;мата на акаунта от компютъра…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>&amp;Изтрий акаунта…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтрий</translation>
    </message>
    <message>
        <source>Left aside: %1…</source>
        <translation>Пропуснати: %1…</translation>
    </message>
    <message>
        <source>Left aside…</source>
        <translation>Пропуснати…</translation>
    </message>
</context>
<context>
    <name>postbag::AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation>Добавяне на акаунт</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Редактиране на акаунт</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Спри пробата</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Connects, signs in and counts; changes nothing.</source>
        <translation>Свързва се, влиза и брои; не променя нищо.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>postbag::AccountForm</name>
    <message>
        <source>Others on the way can read your password and your mail.</source>
        <translation>По пътя други могат да прочетат паролата и писмата Ви.</translation>
    </message>
    <message>
        <source>Enter the password, or choose another place for it.</source>
        <translation>Въведете паролата или изберете друго място за нея.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Име:</translation>
    </message>
    <message>
        <source>what you call it, for example: GMX</source>
        <translation>както Вие го наричате, например: АБВ</translation>
    </message>
    <message>
        <source>Protocol:</source>
        <translation>Протокол:</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Сървър:</translation>
    </message>
    <message>
        <source>Security:</source>
        <translation>Защита:</translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS от самото начало (препоръчва се)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not protected</source>
        <translation>Няма: връзката не е защитена</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Порт:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Потребителско име:</translation>
    </message>
    <message>
        <source>often the whole e-mail address</source>
        <translation>често целият имейл адрес</translation>
    </message>
    <message>
        <source>Password is:</source>
        <translation>Паролата се:</translation>
    </message>
    <message>
        <source>kept in the password store</source>
        <translation>пази в хранилището за пароли</translation>
    </message>
    <message>
        <source>printed by a command</source>
        <translation>взема от команда</translation>
    </message>
    <message>
        <source>asked for once each session</source>
        <translation>иска веднъж на сесия</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Парола:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без промяна</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Команда:</translation>
    </message>
    <message>
        <source>for example: pass show mail/gmx</source>
        <translation>например: pass show mail/abv</translation>
    </message>
    <message>
        <source>Put mail into folder:</source>
        <translation>Слагай писмата в папка:</translation>
    </message>
    <message>
        <source>Poll every:</source>
        <translation>Проверявай на всеки:</translation>
    </message>
    <message>
        <source>Collect:</source>
        <translation>Събирай:</translation>
    </message>
    <message>
        <source>only messages not collected yet</source>
        <translation>само несъбраните досега писма</translation>
    </message>
    <message>
        <source>all messages, each time</source>
        <translation>всички писма, всеки път</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>На сървъра:</translation>
    </message>
    <message>
        <source>leave messages on the server</source>
        <translation>оставяй писмата на сървъра</translation>
    </message>
    <message>
        <source>delete them after some days</source>
        <translation>изтривай ги след няколко дни</translation>
    </message>
    <message>
        <source>delete them once they are safe here</source>
        <translation>изтривай ги, щом са на сигурно тук</translation>
    </message>
    <message>
        <source>Delete after:</source>
        <translation>Изтривай след:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дни</translation>
    </message>
</context>
<context>
    <name>postbag::AccountQuestions</name>
    <message numerus="yes">
        <source>Delete %n account(s)?</source>
        <translation>
            <numerusform>Изтриване на %n акаунт?</numerusform>
            <numerusform>Изтриване на %n акаунта?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтрий</translation>
    </message>
    <message>
        <source>Forget what was collected?</source>
        <translation>Да се забрави ли какво е събрано?</translation>
    </message>
    <message>
        <source>The next run fetches everything of %1 again that is on the server. Mail that is still here is not stored twice; mail that you deleted here comes back.</source>
        <translation>Следващото събиране ще изтегли отново всичко на %1, което е на сървъра. Писмата, които още са тук, няма да се запишат втори път; изтритите тук ще се върнат.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забрави</translation>
    </message>
    <message>
        <source>Delete local mail?</source>
        <translation>Изтриване на писмата от компютъра?</translation>
    </message>
    <message>
        <source>All mail of %1 is deleted from this computer for good, in every folder. Nothing on the server is touched, and none of it is fetched again.</source>
        <translation>Всички писма на %1 ще се изтрият завинаги от този компютър, от всяка папка. На сървъра не се пипа нищо и те няма да се теглят отново.</translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation>Изтрий писмата</translation>
    </message>
    <message>
        <source>Collect %1 without protection?</source>
        <translation>Събиране на %1 без защита?</translation>
    </message>
    <message>
        <source>Without TLS others on the way can read your mail, and maybe your password. Do this only on a network that you trust.</source>
        <translation>Без TLS други могат да прочетат по пътя писмата, а може би и паролата Ви. Правете това само в мрежа, на която имате доверие.</translation>
    </message>
    <message>
        <source>Switch TLS off</source>
        <translation>Изключи TLS</translation>
    </message>
    <message>
        <source>Delete the messages of %1 from its server?</source>
        <translation>Изтриване на писмата на %1 от сървъра?</translation>
    </message>
    <message>
        <source>Delete from the server</source>
        <translation>Изтривай от сървъра</translation>
    </message>
    <message>
        <source>Postbag will no longer collect %1, and forgets settings and password. Nothing on the server is touched. This cannot be undone.</source>
        <translation>Postbag повече няма да събира %1 и забравя настройките и паролата. На сървъра не се пипа нищо. Това не може да се отмени.</translation>
    </message>
    <message numerus="yes">
        <source>Also delete all mail of these accounts here, for good</source>
        <translation>
            <numerusform>Изтрий завинаги и всички писма на този акаунт тук</numerusform>
            <numerusform>Изтрий завинаги и всички писма на тези акаунти тук</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, each message is deleted from the server once it is safe here.</source>
        <translation>От следващото събиране нататък всяко писмо се изтрива от сървъра, щом е на сигурно тук.</translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, each message is deleted from the server %n day(s) after it was collected.</source>
        <translation>
            <numerusform>От следващото събиране нататък всяко писмо се изтрива от сървъра %n ден след като е събрано.</numerusform>
            <numerusform>От следващото събиране нататък всяко писмо се изтрива от сървъра %n дни след като е събрано.</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds for messages that were collected before, too.</source>
        <translation>Това важи и за вече събраните писма.</translation>
    </message>
    <message numerus="yes">
        <source>This holds for %Ln message(s), too, collected before and still there.</source>
        <translation>
            <numerusform>Това важи и за %Ln писмо, което вече е събрано и все още е там.</numerusform>
            <numerusform>Това важи и за %Ln писма, които вече са събрани и все още са там.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer then has the only copy.</source>
        <translation>Тогава единственото копие е на този компютър.</translation>
    </message>
</context>
<context>
    <name>postbag::AccountStateText</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>messages: &quot;120 of 1,204&quot;</extracomment>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на пауза</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Сървърът каза: „%1“</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>още не е събирано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more next time</source>
        <translation>
            <numerusform>още %Ln следващия път</numerusform>
            <numerusform>още %Ln следващия път</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>всичко е събрано</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>спряно</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>няма мрежа</translation>
    </message>
    <message>
        <source>app password needed</source>
        <translation>парола за приложение</translation>
    </message>
    <message>
        <source>no passwords accepted</source>
        <translation>не приема пароли</translation>
    </message>
    <message>
        <source>switched off in webmail</source>
        <translation>изключено в уеб пощата</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>няма парола</translation>
    </message>
    <message>
        <source>password not available</source>
        <translation>паролата не е достъпна</translation>
    </message>
    <message>
        <source>mailbox not found</source>
        <translation>няма такава папка</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>дискът е пълен</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>сървърът не е намерен</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>няма връзка</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>незащитена връзка</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>входът е отказан</translation>
    </message>
    <message>
        <source>trouble at the server</source>
        <translation>проблем на сървъра</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>няма отговор</translation>
    </message>
    <message>
        <source>in use elsewhere</source>
        <translation>използва се другаде</translation>
    </message>
    <message>
        <source>limit of the server</source>
        <translation>ограничение на сървъра</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>не може да се запише</translation>
    </message>
    <message>
        <source>waiting for its turn…</source>
        <translation>чака реда си…</translation>
    </message>
    <message>
        <source>waiting for new mail</source>
        <translation>чака нови писма</translation>
    </message>
    <message>
        <source>The server tells Postbag about new mail as soon as it arrives.</source>
        <translation>Сървърът казва на Postbag за новите писма веднага щом пристигнат.</translation>
    </message>
    <message>
        <source>This server does not tell about new mail, so Postbag looks for it at the interval.</source>
        <translation>Този сървър не съобщава за нови писма, затова Postbag ги търси на зададения интервал.</translation>
    </message>
    <message>
        <source>The system allows too few open files to wait for new mail of all accounts, so Postbag looks for it at the interval.</source>
        <translation>Системата допуска твърде малко отворени файлове, за да се чакат новите писма на всички акаунти, затова Postbag ги търси на зададения интервал.</translation>
    </message>
    <message>
        <source>deleted messages stay</source>
        <translation>изтритите писма остават</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left aside</source>
        <translation>
            <numerusform>%Ln пропуснато</numerusform>
            <numerusform>%Ln пропуснати</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages are still on the server; here they are missing or not whole. “Left aside” in the menu of the account says why, and fetches them.</source>
        <translation>Тези писма са още на сървъра; тук ги няма или не са цели. „Пропуснати“ в менюто на акаунта казва защо и ги събира.</translation>
    </message>
</context>
<context>
    <name>postbag::AccountsModel</name>
    <message>
        <source>now</source>
        <translation>сега</translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation>Писмата остават на сървъра.</translation>
    </message>
    <message>
        <source>Messages are deleted from the server once they are safe here.</source>
        <translation>Писмата се изтриват от сървъра, щом са на сигурно тук.</translation>
    </message>
    <message numerus="yes">
        <source>Messages are deleted from the server %n day(s) after collecting.</source>
        <translation>
            <numerusform>Писмата се изтриват от сървъра %n ден след събирането.</numerusform>
            <numerusform>Писмата се изтриват от сървъра %n дни след събирането.</numerusform>
        </translation>
    </message>
    <message>
        <source>APOP is a way to sign in with POP3 only.</source>
        <translation>APOP е начин на вход само при POP3.</translation>
    </message>
    <message>
        <source>APOP signs in without sending the password readably.</source>
        <translation>APOP влиза, без да изпраща паролата в четим вид.</translation>
    </message>
    <message>
        <source>The connection is not protected.</source>
        <translation>Връзката не е защитена.</translation>
    </message>
    <message>
        <source>The connection is secured with STARTTLS.</source>
        <translation>Връзката е защитена със STARTTLS.</translation>
    </message>
    <message>
        <source>The connection is secured with TLS from the start.</source>
        <translation>Връзката е защитена с TLS от самото начало.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сървър</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Потребител</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>На всеки</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Column: messages are left on the server</extracomment>
        <translation>Оставяй</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Последно</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Следващо</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови</translation>
    </message>
</context>
<context>
    <name>postbag::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Filter accounts…</source>
        <translation>Филтриране на акаунтите…</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Филтриране на акаунтите</translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your mailboxes into one place on this computer.</source>
        <translation>Postbag събира писмата от всичките Ви пощенски кутии на едно място на този компютър.</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Добавете първия си акаунт</translation>
    </message>
</context>
<context>
    <name>postbag::AccountsTrouble</name>
    <message numerus="yes">
        <source>%Ln account(s) need attention.</source>
        <translation>
            <numerusform>%Ln акаунт иска внимание.</numerusform>
            <numerusform>%Ln акаунта искат внимание.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::ActivityPage</name>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is the name of an account, %2 and %3 are moments</extracomment>
        <translation>%1, от %2 до %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were left on the server because they are too big or were refused.</source>
        <translation>
            <numerusform>%Ln писмо беше оставено на сървъра, защото е твърде голямо или беше отказано.</numerusform>
            <numerusform>%Ln писма бяха оставени на сървъра, защото са твърде големи или бяха отказани.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) wait for the next run: the limit of messages in one run was reached.</source>
        <translation>
            <numerusform>%Ln ново писмо чака следващото събиране: достигнато е ограничението за едно събиране.</numerusform>
            <numerusform>%Ln нови писма чакат следващото събиране: достигнато е ограничението за едно събиране.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Сървърът каза: „%1“</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Дейност</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Събирания</translation>
    </message>
    <message>
        <source>Nothing was collected yet. Each run is listed here.</source>
        <translation>Още нищо не е събирано. Тук се вижда всяко събиране.</translation>
    </message>
</context>
<context>
    <name>postbag::AdvancedFields</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Сертификати (*.pem *.crt *.cer);;Всички файлове (*)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Още настройки</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>Начин на вход:</translation>
    </message>
    <message>
        <source>Automatic: the strongest offered</source>
        <translation>Автоматично: най-сигурният предложен</translation>
    </message>
    <message>
        <source>APOP (POP3 only)</source>
        <translation>APOP (само за POP3)</translation>
    </message>
    <message>
        <source>Mailboxes to collect:</source>
        <translation>Папки на сървъра:</translation>
    </message>
    <message>
        <source>Names with commas between them, for example: INBOX, Spam</source>
        <translation>Имена, разделени със запетаи, например: INBOX, Spam</translation>
    </message>
    <message>
        <source>Messages in one run:</source>
        <translation>Писма на едно събиране:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничение</translation>
    </message>
    <message>
        <source>Biggest message:</source>
        <translation>Най-голямо писмо:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Time-out:</source>
        <translation>Изчаквай най-много:</translation>
    </message>
    <message>
        <source> s without progress</source>
        <translation> с без напредък</translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation>CA файл:</translation>
    </message>
    <message>
        <source>only for a server with its own CA</source>
        <translation>само за сървър със собствен CA</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Избор на файл</translation>
    </message>
    <message>
        <source>Folders:</source>
        <translation>Папки:</translation>
    </message>
    <message>
        <source>Each mailbox in a folder of its own</source>
        <translation>Отделна папка за всяка папка на сървъра</translation>
    </message>
    <message>
        <source>Also these:</source>
        <translation>Освен това тези:</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Само тези:</translation>
    </message>
    <message>
        <source>All mailboxes of the server</source>
        <translation>Всички папки на сървъра</translation>
    </message>
    <message>
        <source>Also those that are made later; without spam, trash and drafts.</source>
        <translation>И създадените по-късно; без спама, кошчето и черновите.</translation>
    </message>
</context>
<context>
    <name>postbag::Announcer</name>
    <message>
        <source>Postbag goes on collecting</source>
        <translation>Postbag продължава да събира</translation>
    </message>
    <message>
        <source>The window is closed, Postbag is in the notification area. Quit from its menu there.</source>
        <translation>Прозорецът е затворен, Postbag е в областта за уведомяване. Изход има в менюто на иконата там.</translation>
    </message>
</context>
<context>
    <name>postbag::AttachmentBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>An attachment: %1 is its name, %2 its size</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Прикачен файл %1, %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Запази като…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Прикачени файлове</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Запази всички…</translation>
    </message>
</context>
<context>
    <name>postbag::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Скрий това съобщение</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Съобщение</translation>
    </message>
</context>
<context>
    <name>postbag::CollectStatus</name>
    <message numerus="yes">
        <source>%Ln new message(s) collected</source>
        <translation>
            <numerusform>Събрано е %Ln ново писмо</numerusform>
            <numerusform>Събрани са %Ln нови писма</numerusform>
        </translation>
    </message>
    <message>
        <source>No new messages</source>
        <translation>Няма нови писма</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спри</translation>
    </message>
    <message>
        <source>Stop collecting; what is here stays</source>
        <translation>Спри събирането; събраното остава</translation>
    </message>
    <message>
        <source>Progress of collecting</source>
        <translation>Напредък на събирането</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of an account, %2 how far it is: &quot;abv: 120 of 1,204&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %Ln account(s)…</source>
        <translation>
            <numerusform>Събиране на %Ln акаунт…</numerusform>
            <numerusform>Събиране на %Ln акаунта…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1 of %2</source>
        <translation>
            <numerusform>%Ln акаунт: %1 от %2</numerusform>
            <numerusform>%Ln акаунта: %1 от %2</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts are paused</source>
        <translation>Всички акаунти са на пауза</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <extracomment>%1 is the name of an account, %2 a time: &quot;Next: GMX 14:05&quot;</extracomment>
        <translation>Следва: %1 %2</translation>
    </message>
</context>
<context>
    <name>postbag::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
</context>
<context>
    <name>postbag::DialogPrompter</name>
    <message>
        <source>Save as</source>
        <translation>Запазване като</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Избор на файл</translation>
    </message>
    <message>
        <source>Save all in this folder</source>
        <translation>Запазване на всички в тази папка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Избери</translation>
    </message>
</context>
<context>
    <name>postbag::EmptyMail</name>
    <message>
        <source>Collect now</source>
        <translation>Събери сега</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Добавете първия си акаунт</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Нищо не е намерено за „%1“.</translation>
    </message>
    <message>
        <source>A message is found if it has all of the words. Try fewer or shorter ones.</source>
        <translation>Намират се писмата, в които ги има всички думи. Опитайте с по-малко или по-кратки.</translation>
    </message>
    <message>
        <source>No mail here yet.</source>
        <translation>Тук още няма писма.</translation>
    </message>
    <message>
        <source>Add an account, and its mail will arrive here.</source>
        <translation>Добавете акаунт и писмата му ще дойдат тук.</translation>
    </message>
    <message>
        <source>Collect now, or wait until it is time for the next check.</source>
        <translation>Съберете сега или изчакайте следващата проверка.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Всичко е прочетено.</translation>
    </message>
    <message>
        <source>New mail will show up here.</source>
        <translation>Новите писма ще се появят тук.</translation>
    </message>
    <message>
        <source>The Trash is empty.</source>
        <translation>Кошчето е празно.</translation>
    </message>
    <message>
        <source>Messages that you delete wait here until you delete them for good.</source>
        <translation>Писмата, които изтриете, стоят тук, докато не ги изтриете завинаги.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Тази папка е празна.</translation>
    </message>
    <message>
        <source>Drag messages here, or choose this folder in the settings of an account.</source>
        <translation>Плъзнете писма тук или изберете тази папка в настройките на акаунт.</translation>
    </message>
</context>
<context>
    <name>postbag::ErrorText</name>
    <message>
        <source>The server of %1 was not found.</source>
        <translation>Сървърът на %1 не е намерен.</translation>
    </message>
    <message>
        <source>Check the server name of %1 for typing errors.</source>
        <translation>Проверете за грешка в името на сървъра на %1.</translation>
    </message>
    <message>
        <source>%1: there is no network connection.</source>
        <translation>%1: няма връзка с мрежата.</translation>
    </message>
    <message>
        <source>The server of %1 refused the connection.</source>
        <translation>Сървърът на %1 отказа връзката.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>Няма достъп до сървъра на %1.</translation>
    </message>
    <message>
        <source>The connection of %1 was lost.</source>
        <translation>Връзката на %1 прекъсна.</translation>
    </message>
    <message>
        <source>Postbag goes on where it stopped, at the next run.</source>
        <translation>При следващото събиране Postbag ще продължи оттам, докъдето е стигнал.</translation>
    </message>
    <message>
        <source>%1 needs a secure connection, but this computer has no TLS library.</source>
        <translation>%1 иска защитена връзка, но на този компютър няма библиотека за TLS.</translation>
    </message>
    <message>
        <source>Install OpenSSL and start Postbag again.</source>
        <translation>Инсталирайте OpenSSL и пуснете Postbag отново.</translation>
    </message>
    <message>
        <source>%1: no secure connection could be made.</source>
        <translation>%1: не можа да се установи защитена връзка.</translation>
    </message>
    <message>
        <source>Check port and security of %1: port 993 or 995 wants TLS, port 143 or 110 wants STARTTLS. This network may also need a log-in page first, or the server may only know TLS older than 1.2, which is no longer safe.</source>
        <translation>Проверете порта и защитата на %1: порт 993 или 995 иска TLS, порт 143 или 110 иска STARTTLS. Възможно е и мрежата да иска първо вход през своя страница, или сървърът да познава само TLS преди 1.2, който вече не е сигурен.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server is not trusted.</source>
        <translation>Сертификатът на сървъра на %1 не е надежден.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server has expired.</source>
        <translation>Сертификатът на сървъра на %1 е изтекъл.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the clock of this computer; if it is right, tell your provider.</source>
        <translation>Паролата не беше изпратена. Проверете часовника на компютъра; ако е верен, съобщете на доставчика си.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server is not valid yet.</source>
        <translation>Сертификатът на сървъра на %1 още не е в сила.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the clock of this computer: it may be slow.</source>
        <translation>Паролата не беше изпратена. Проверете часовника на компютъра: може би е назад.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server belongs to another name.</source>
        <translation>Сертификатът на сървъра на %1 е за друго име.</translation>
    </message>
    <message>
        <source>The password was not sent. Use the server name that your provider gives for mail programs.</source>
        <translation>Паролата не беше изпратена. Използвайте името на сървъра, което доставчикът Ви дава за пощенски програми.</translation>
    </message>
    <message>
        <source>The CA file of %1 cannot be read.</source>
        <translation>CA файлът на %1 не може да се прочете.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a certificate, or leave the field empty.</source>
        <translation>Изберете PEM файл със сертификат или оставете полето празно.</translation>
    </message>
    <message>
        <source>The server of %1 offers no secure connection on this port.</source>
        <translation>Сървърът на %1 не предлага защитена връзка на този порт.</translation>
    </message>
    <message>
        <source>The password was not sent. Choose TLS (port 993 or 995) instead.</source>
        <translation>Паролата не беше изпратена. Изберете вместо това TLS (порт 993 или 995).</translation>
    </message>
    <message>
        <source>The server of %1 refused to make the connection secure.</source>
        <translation>Сървърът на %1 отказа да защити връзката.</translation>
    </message>
    <message>
        <source>The password was not sent. Try again later, or choose TLS (port 993 or 995).</source>
        <translation>Паролата не беше изпратена. Опитайте по-късно или изберете TLS (порт 993 или 995).</translation>
    </message>
    <message>
        <source>Somebody may be tampering with the connection of %1.</source>
        <translation>Възможно е някой да се намесва във връзката на %1.</translation>
    </message>
    <message>
        <source>The password was not sent. Choose TLS (port 993 or 995), or use another network.</source>
        <translation>Паролата не беше изпратена. Изберете TLS (порт 993 или 995) или използвайте друга мрежа.</translation>
    </message>
    <message>
        <source>%1 refused the user name or the password.</source>
        <translation>%1 отказа потребителското име или паролата.</translation>
    </message>
    <message>
        <source>Enter the password again. Many providers want an app password, and POP3 or IMAP switched on in webmail.</source>
        <translation>Въведете паролата отново. Много доставчици искат парола за приложение и POP3 или IMAP да е включен в уеб пощата.</translation>
    </message>
    <message>
        <source>%1 wants an app password.</source>
        <translation>%1 иска парола за приложение.</translation>
    </message>
    <message>
        <source>%1 no longer accepts passwords from mail programs.</source>
        <translation>%1 вече не приема пароли от пощенски програми.</translation>
    </message>
    <message>
        <source>This provider wants you to sign in through its web page. Ask it for another way, or forward the mail to another mailbox.</source>
        <translation>Този доставчик иска да влизате през неговата страница. Попитайте го за друг начин или препращайте писмата към друга пощенска кутия.</translation>
    </message>
    <message>
        <source>Access for mail programs is switched off at %1.</source>
        <translation>Достъпът за пощенски програми е изключен в %1.</translation>
    </message>
    <message>
        <source>Open the webmail settings, switch on POP3 or IMAP, then try again.</source>
        <translation>Отворете настройките на уеб пощата, включете POP3 или IMAP и опитайте отново.</translation>
    </message>
    <message>
        <source>The server of %1 does not offer the chosen way to sign in.</source>
        <translation>Сървърът на %1 не предлага избрания начин на вход.</translation>
    </message>
    <message>
        <source>The password was not sent. Choose “Automatic” for the sign-in of %1.</source>
        <translation>Паролата не беше изпратена. Изберете „Автоматично“ за начина на вход на %1.</translation>
    </message>
    <message>
        <source>%1 would need the password sent readably. Postbag did not send it.</source>
        <translation>%1 иска паролата в четим вид. Postbag не я изпрати.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for %1.</source>
        <translation>Изберете TLS или STARTTLS за %1.</translation>
    </message>
    <message>
        <source>The server of %1 could not prove that it knows you.</source>
        <translation>Сървърът на %1 не можа да докаже, че Ви познава.</translation>
    </message>
    <message>
        <source>Check the server name. If it is right, use another network and tell your provider.</source>
        <translation>Проверете името на сървъра. Ако е вярно, използвайте друга мрежа и съобщете на доставчика си.</translation>
    </message>
    <message>
        <source>There is no password for %1.</source>
        <translation>Няма парола за %1.</translation>
    </message>
    <message>
        <source>Edit %1 and enter the password.</source>
        <translation>Редактирайте %1 и въведете паролата.</translation>
    </message>
    <message>
        <source>Collect %1 again and type the password.</source>
        <translation>Съберете %1 отново и напишете паролата.</translation>
    </message>
    <message>
        <source>The password store is locked, so %1 has to wait.</source>
        <translation>Хранилището за пароли е заключено, затова %1 чака.</translation>
    </message>
    <message>
        <source>Unlock the password store, then collect again.</source>
        <translation>Отключете хранилището за пароли и съберете отново.</translation>
    </message>
    <message>
        <source>There is no password store for the password of %1.</source>
        <translation>Няма хранилище за пароли за паролата на %1.</translation>
    </message>
    <message>
        <source>Start a password store (GNOME Keyring, KWallet), or let %1 ask for the password once each session.</source>
        <translation>Пуснете хранилище за пароли (GNOME Keyring, KWallet) или нека %1 иска паролата веднъж на сесия.</translation>
    </message>
    <message>
        <source>The command for the password of %1 failed.</source>
        <translation>Командата за паролата на %1 не успя.</translation>
    </message>
    <message>
        <source>Run the command in a terminal: it has to print the password as its first line.</source>
        <translation>Изпълнете командата в терминал: първият ѝ ред трябва да е паролата.</translation>
    </message>
    <message>
        <source>The user name or password of %1 contains a line break or a NUL character.</source>
        <translation>В потребителското име или паролата на %1 има нов ред или знак NUL.</translation>
    </message>
    <message>
        <source>Enter both again, without such characters.</source>
        <translation>Въведете двете отново, без такива знаци.</translation>
    </message>
    <message>
        <source>The server of %1 gave an answer that makes no sense.</source>
        <translation>Сървърът на %1 даде неразбираем отговор.</translation>
    </message>
    <message>
        <source>The server of %1 sent more than is reasonable.</source>
        <translation>Сървърът на %1 изпрати повече, отколкото е разумно.</translation>
    </message>
    <message>
        <source>Postbag ended the connection to stay safe. If this goes on, tell your provider.</source>
        <translation>Postbag прекъсна връзката за по-сигурно. Ако това продължи, съобщете на доставчика си.</translation>
    </message>
    <message>
        <source>The dialogue with the server of %1 got out of step.</source>
        <translation>Разговорът със сървъра на %1 се обърка.</translation>
    </message>
    <message>
        <source>The server of %1 refused a request.</source>
        <translation>Сървърът на %1 отказа заявка.</translation>
    </message>
    <message>
        <source>The server of %1 is busy or has trouble.</source>
        <translation>Сървърът на %1 е зает или има проблем.</translation>
    </message>
    <message>
        <source>There is nothing to do: Postbag tries again later.</source>
        <translation>Не е нужно да правите нищо: Postbag ще опита по-късно.</translation>
    </message>
    <message>
        <source>A mailbox of %1 is not on the server.</source>
        <translation>На сървъра няма папка, посочена за %1.</translation>
    </message>
    <message>
        <source>Check the names of the mailboxes to collect in %1.</source>
        <translation>Проверете имената на папките на сървъра в %1.</translation>
    </message>
    <message>
        <source>The server of %1 stopped answering.</source>
        <translation>Сървърът на %1 спря да отговаря.</translation>
    </message>
    <message>
        <source>Collecting %1 took too long.</source>
        <translation>Събирането на %1 продължи твърде дълго.</translation>
    </message>
    <message>
        <source>Another Postbag is collecting %1 right now.</source>
        <translation>Друг Postbag събира %1 в момента.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Изчакайте го да свърши или го спрете.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is in use by another mail program.</source>
        <translation>Пощенската кутия на %1 се използва от друга програма.</translation>
    </message>
    <message>
        <source>%1 asks for fewer log-ins.</source>
        <translation>%1 иска по-редки влизания.</translation>
    </message>
    <message>
        <source>%1 has reached a limit of its server.</source>
        <translation>%1 стигна ограничение на своя сървър.</translation>
    </message>
    <message>
        <source>The disk is full, so the mail of %1 cannot be saved.</source>
        <translation>Дискът е пълен, затова писмата на %1 не могат да се запишат.</translation>
    </message>
    <message>
        <source>Make room on the disk, then collect again.</source>
        <translation>Освободете място на диска и съберете отново.</translation>
    </message>
    <message>
        <source>The mail store cannot be written, so %1 has to wait.</source>
        <translation>В хранилището за писма не може да се пише, затова %1 чака.</translation>
    </message>
    <message>
        <source>Check the permissions of Postbag&apos;s folder and files, then collect again.</source>
        <translation>Проверете правата за папката на Postbag и за файловете в нея и съберете отново.</translation>
    </message>
    <message>
        <source>The mail store is damaged, so %1 has to wait.</source>
        <translation>Хранилището за писма е повредено, затова %1 чака.</translation>
    </message>
    <message>
        <source>The mail store was written by a newer version of Postbag.</source>
        <translation>Хранилището за писма е създадено от по-нова версия на Postbag.</translation>
    </message>
    <message>
        <source>Install the newer version of Postbag.</source>
        <translation>Инсталирайте по-новата версия на Postbag.</translation>
    </message>
    <message>
        <source>Postbag cannot use its folder.</source>
        <translation>Postbag не може да използва папката си.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and can be read and written, then start Postbag again.</source>
        <translation>Проверете дали папката е Ваша и дали може да се чете и пише в нея, и пуснете Postbag отново.</translation>
    </message>
    <message>
        <source>The mail store reported an error while %1 was collected.</source>
        <translation>Хранилището за писма съобщи за грешка, докато се събираше %1.</translation>
    </message>
    <message>
        <source>Collecting %1 was stopped.</source>
        <translation>Събирането на %1 беше спряно.</translation>
    </message>
    <message>
        <source>Collect again when you like: it goes on where it stopped.</source>
        <translation>Съберете отново, когато желаете: продължава се оттам, докъдето е стигнато.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Нищо не е изгубено.</translation>
    </message>
    <message>
        <source>What could not be saved is still on the server.</source>
        <translation>Каквото не можа да се запише, още е на сървъра.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нищо не е променено.</translation>
    </message>
    <message>
        <source>What was collected so far is here.</source>
        <translation>Събраното дотук е при Вас.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте име на акаунта.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Вече има акаунт с това име.</translation>
    </message>
    <message>
        <source>Enter the server, for example imap.example.com.</source>
        <translation>Въведете сървъра, например imap.example.com.</translation>
    </message>
    <message>
        <source>This is not a server name or address.</source>
        <translation>Това не е име или адрес на сървър.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Портът е число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Enter the user name; often it is the whole e-mail address.</source>
        <translation>Въведете потребителското име; често то е целият имейл адрес.</translation>
    </message>
    <message>
        <source>A user name cannot contain a line break.</source>
        <translation>В потребителско име не може да има нов ред.</translation>
    </message>
    <message>
        <source>Choose an interval between 5 seconds and 1 day.</source>
        <translation>Изберете интервал между 5 секунди и 1 ден.</translation>
    </message>
    <message>
        <source>Choose a time-out between 1 and 600 seconds.</source>
        <translation>Изберете време за изчакване между 1 и 600 секунди.</translation>
    </message>
    <message>
        <source>Enter after how many days messages are deleted from the server, at least 1.</source>
        <translation>Въведете след колко дни писмата да се изтриват от сървъра, най-малко 1.</translation>
    </message>
    <message>
        <source>A limit cannot be negative; 0 means no limit.</source>
        <translation>Ограничението не може да е отрицателно; 0 значи без ограничение.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Въведете командата, която извежда паролата.</translation>
    </message>
    <message>
        <source>APOP is a way to sign in with POP3 only.</source>
        <translation>APOP е начин на вход само при POP3.</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder.</source>
        <translation>Това не може да е име на папка.</translation>
    </message>
    <message>
        <source>Name at least one mailbox to collect, for example INBOX.</source>
        <translation>Посочете поне една папка на сървъра, например INBOX.</translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate.</source>
        <translation>Този файл не може да се прочете или в него няма сертификат.</translation>
    </message>
    <message>
        <source>The files to import cannot be read.</source>
        <translation>Файловете за внасяне не могат да се прочетат.</translation>
    </message>
    <message>
        <source>Check that the file or folder is there and that you may read it.</source>
        <translation>Проверете дали файлът или папката съществува и дали имате право да ги четете.</translation>
    </message>
    <message>
        <source>There is a file with that name already.</source>
        <translation>Вече има файл с това име.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Сървърът каза: %1</translation>
    </message>
    <message>
        <source>Choose another name: Postbag overwrites no file.</source>
        <translation>Изберете друго име: Postbag не презаписва никой файл.</translation>
    </message>
    <message>
        <source>The export or backup cannot be written.</source>
        <translation>Изнесените файлове или резервното копие не могат да се запишат.</translation>
    </message>
    <message>
        <source>The password of %1 was not entered.</source>
        <translation>Паролата на %1 не беше въведена.</translation>
    </message>
    <message>
        <source>Postbag&apos;s folder: %1</source>
        <translation>Папка на Postbag: %1</translation>
    </message>
    <message>
        <source>The server of %1 said that it deleted messages, but it still has them.</source>
        <translation>Сървърът на %1 потвърди, че е изтрил писма, но те все още са там.</translation>
    </message>
    <message>
        <source>Check in the webmail settings what happens to messages that a mail program deletes, or let %1 leave messages on the server.</source>
        <translation>Проверете в настройките на уеб пощата какво става с писмата, които пощенска програма изтрива, или изберете за %1 писмата да остават на сървъра.</translation>
    </message>
    <message>
        <source>Check your network connection.</source>
        <translation>Проверете връзката с мрежата.</translation>
    </message>
    <message>
        <source>Check protocol, port and security of %1. If they are right, the server may be down.</source>
        <translation>Проверете протокола, порта и защитата на %1. Ако са верни, може би сървърът не работи.</translation>
    </message>
    <message>
        <source>Check your network connection and the server name.</source>
        <translation>Проверете връзката с мрежата и името на сървъра.</translation>
    </message>
    <message>
        <source>%1 refused the user name, or the password that the command printed.</source>
        <translation>%1 отказа потребителското име или паролата, която командата изведе.</translation>
    </message>
    <message>
        <source>Run the command in a terminal: it has to print the right password as its first line. Many providers want an app password, and POP3 or IMAP switched on in webmail.</source>
        <translation>Изпълнете командата в терминал: първият ѝ ред трябва да е правилната парола. Много доставчици искат парола за приложение и включен POP3 или IMAP в уеб пощата.</translation>
    </message>
    <message>
        <source>Make an app password in the security settings of your webmail and use it as the password of %1.</source>
        <translation>Създайте парола за приложение в настройките за сигурност на уеб пощата си и я използвайте като парола на %1.</translation>
    </message>
    <message>
        <source>Check protocol and port of %1.</source>
        <translation>Проверете протокола и порта на %1.</translation>
    </message>
    <message>
        <source>Nothing was removed from the server.</source>
        <translation>От сървъра не е премахнато нищо.</translation>
    </message>
    <message>
        <source>If this goes on, ask your provider.</source>
        <translation>Ако това продължи, попитайте доставчика си.</translation>
    </message>
    <message>
        <source>On a slow line, raise the time-out of %1.</source>
        <translation>При бавна връзка увеличете времето за изчакване на %1.</translation>
    </message>
    <message>
        <source>Choose a longer interval for %1.</source>
        <translation>Изберете по-дълъг интервал за %1.</translation>
    </message>
    <message>
        <source>Collect less often, or make room in the mailbox.</source>
        <translation>Събирайте по-рядко или освободете място в пощенската кутия.</translation>
    </message>
    <message>
        <source>If this goes on, start Postbag again.</source>
        <translation>Ако това продължи, пуснете Postbag отново.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Опитайте отново по-късно.</translation>
    </message>
    <message>
        <source>Postbag tries again by itself.</source>
        <translation>Postbag ще опита отново сам.</translation>
    </message>
    <message>
        <source>Postbag waits and tries again.</source>
        <translation>Postbag ще изчака и ще опита отново.</translation>
    </message>
    <message>
        <source>Collect again: it goes on where it stopped.</source>
        <translation>Съберете отново: ще продължи оттам, докъдето е стигнало.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) of %1 not on the server: %2.</source>
        <extracomment>%1 is the name of the account, %2 are the names of the mailboxes</extracomment>
        <translation>
            <numerusform>%n папка на %1 я няма на сървъра: %2.</numerusform>
            <numerusform>%n папки на %1 ги няма на сървъра: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it, and that the disk has room.</source>
        <translation>Проверете дали папката съществува, дали имате право да пишете в нея и дали на диска има място.</translation>
    </message>
    <message>
        <source>Quit Postbag and move all files away whose names begin with postbag.db, but keep them: most of the mail in them can be saved. Then put your last backup there as postbag.db; without one, Postbag begins with an empty store, and collects again what is still on the servers.</source>
        <translation>Затворете Postbag и преместете другаде всички файлове, чиито имена започват с postbag.db, но ги запазете: повечето писма в тях могат да се спасят. После поставете там последното си резервно копие с името postbag.db; без него Postbag започва с празно хранилище и събира отново това, което още е на сървърите.</translation>
    </message>
    <message>
        <source>A stored message of %1 is damaged.</source>
        <translation>Едно запазено писмо на %1 е повредено.</translation>
    </message>
    <message>
        <source>If its original is still on the server, it stays there, and Postbag fetches it again with the next run. Back up your mail and check the disk.</source>
        <translation>Ако оригиналът още е на сървъра, той остава там и Postbag го взема отново при следващото събиране. Направете резервно копие на пощата си и проверете диска.</translation>
    </message>
    <message>
        <source>The password was not sent. If this is your own server, choose its CA file in the account; otherwise ask your provider. This network may also need a log-in page first.</source>
        <translation>Паролата не беше изпратена. Ако сървърът е Ваш, изберете неговия CA файл в акаунта; ако не е, попитайте доставчика си. Възможно е и мрежата да иска първо вход през своя страница.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is about %n mailbox(es): %2.</source>
        <extracomment>%1 is a sentence, %2 are the names of the mailboxes</extracomment>
        <translation>
            <numerusform>%1 Отнася се за %n папка: %2.</numerusform>
            <numerusform>%1 Отнася се за %n папки: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::FolderActions</name>
    <message>
        <source>New folder</source>
        <comment>name of a new folder</comment>
        <translation>Нова папка</translation>
    </message>
    <message>
        <source>A folder needs a name of 1 to 200 characters without “/”.</source>
        <translation>Името на папката трябва да е от 1 до 200 знака, без „/“.</translation>
    </message>
    <message>
        <source>There is a folder “%1” here already. Choose another name.</source>
        <translation>Тук вече има папка „%1“. Изберете друго име.</translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Изтриване на папката „%1“?</translation>
    </message>
    <message>
        <source>The folders in it are deleted too. All their messages go to the Trash; nothing on the servers changes.</source>
        <translation>Изтриват се и папките в нея. Всичките им писма отиват в кошчето; на сървърите не се променя нищо.</translation>
    </message>
    <message>
        <source>Its messages go to the Trash; nothing on the servers changes.</source>
        <translation>Писмата ѝ отиват в кошчето; на сървърите не се променя нищо.</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Изтрий папката</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Нова папка</translation>
    </message>
    <message>
        <source>New folder &amp;inside</source>
        <translation>Нова папка &amp;вътре</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Преименувай</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>&amp;Изтрий папката</translation>
    </message>
    <message>
        <source>Move to the &amp;top level</source>
        <translation>Премести на най-&amp;горно ниво</translation>
    </message>
</context>
<context>
    <name>postbag::FolderModel</name>
    <message>
        <source>All mail</source>
        <translation>Всички писма</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>folder</comment>
        <translation>Непрочетени</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошче</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln непрочетено</numerusform>
            <numerusform>%1, %Ln непрочетени</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
</context>
<context>
    <name>postbag::Format</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A rate of transfer; %1 is a size, &quot;1.2 MB&quot;</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time: &quot;Tue 13:58&quot;, &quot;Sunday, 22 November 2026 13:58&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Manual only</source>
        <translation>Само ръчно</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>остава по-малко от минута</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>остава около %n мин</numerusform>
            <numerusform>остават около %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>остава около %n час</numerusform>
            <numerusform>остават около %n часа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::LeftAsideDialog</name>
    <message>
        <source>bigger than this account&apos;s limit</source>
        <translation>по-голямо от ограничението на акаунта</translation>
    </message>
    <message>
        <source>refused by the server, or unreadable</source>
        <translation>отказано от сървъра или не може да се прочете</translation>
    </message>
    <message>
        <source>Left aside: %1</source>
        <translation>Пропуснати: %1</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Пропуснати</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Messages left aside</source>
        <translation>Пропуснати писма</translation>
    </message>
    <message>
        <source>Fetch anyway</source>
        <translation>Събери въпреки това</translation>
    </message>
    <message>
        <source>Collects the selected messages now, whatever their size.</source>
        <translation>Събира сега избраните писма, колкото и да са големи.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>came shorter than announced, and different each time</source>
        <translation>дойде по-късо от обявеното и всеки път различно</translation>
    </message>
    <message>
        <source>These messages are still on the server; here they are missing or not whole.</source>
        <translation>Тези писма са още на сървъра; тук ги няма или не са цели.</translation>
    </message>
</context>
<context>
    <name>postbag::MainWindow</name>
    <message>
        <source>Show accounts</source>
        <translation>Покажи акаунтите</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Събери сега</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Събери сега</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добави акаунт…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добави акаунт</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Търсене</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Изход</translation>
    </message>
    <message>
        <source>Search all mail…</source>
        <translation>Търсене във всички писма…</translation>
    </message>
    <message>
        <source>Search all mail</source>
        <translation>Търсене във всички писма</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Лента с инструменти</translation>
    </message>
    <message>
        <source>A&amp;bout Postbag</source>
        <translation>&amp;За Postbag</translation>
    </message>
</context>
<context>
    <name>postbag::MessageActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Отвори</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Отбележи като &amp;прочетено</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Отбележи като &amp;непрочетено</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Изтрий</translation>
    </message>
    <message>
        <source>&amp;Move to a folder</source>
        <translation>Пре&amp;мести в папка</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Пре&amp;мести в</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>Да се изтрие ли завинаги %Ln писмо?</numerusform>
            <numerusform>Да се изтрият ли завинаги %Ln писма?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the Trash and will be gone from this computer. This cannot be undone. Nothing on the servers changes, and they are not collected again.</source>
        <translation>Избраното е в кошчето и ще изчезне от този компютър. Това не може да се отмени. На сървърите не се променя нищо и изтритото няма да се събира отново.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Изтрий завинаги</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to the Trash.</source>
        <translation>
            <numerusform>%Ln писмо е преместено в кошчето.</numerusform>
            <numerusform>%Ln писма са преместени в кошчето.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved.</source>
        <translation>
            <numerusform>%Ln писмо е преместено.</numerusform>
            <numerusform>%Ln писма са преместени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln писмо е изтрито завинаги.</numerusform>
            <numerusform>%Ln писма са изтрити завинаги.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other folder yet</source>
        <translation>Още няма друга папка</translation>
    </message>
</context>
<context>
    <name>postbag::MessageList</name>
    <message>
        <source>Search: %1</source>
        <translation>Търсене: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Всички писма</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>list of messages</comment>
        <translation>Непрочетени</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошче</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln писмо</numerusform>
            <numerusform>%Ln писма</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Писма</translation>
    </message>
</context>
<context>
    <name>postbag::MessageListModel</name>
    <message>
        <source>(unknown sender)</source>
        <translation>(неизвестен подател)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без тема)</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a message</comment>
        <translation>Прочетено</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>a message</comment>
        <translation>Непрочетено</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Има прикачени файлове</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>column</comment>
        <translation>Непрочетено</translation>
    </message>
    <message>
        <source>Attachments</source>
        <comment>column</comment>
        <translation>Прикачени файлове</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column</comment>
        <translation>От</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>postbag::Navigation</name>
    <message>
        <source>Mail</source>
        <translation>Поща</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Събиране</translation>
    </message>
    <message>
        <source>Accounts   ⚠ %1</source>
        <extracomment>%1 is the number of accounts that need attention</extracomment>
        <translation>Акаунти   ⚠ %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln акаунт иска внимание</numerusform>
            <numerusform>%Ln акаунта искат внимание</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Дейност</translation>
    </message>
</context>
<context>
    <name>postbag::Notifier</name>
    <message>
        <source>(no subject)</source>
        <translation>(без тема)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) cannot be collected</source>
        <translation>
            <numerusform>%Ln акаунт не може да се събере</numerusform>
            <numerusform>%Ln акаунта не могат да се съберат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <extracomment>%1 is the name of an account: &quot;abv: 3 new&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln ново</numerusform>
            <numerusform>%1: %Ln нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln ново писмо</numerusform>
            <numerusform>%Ln нови писма</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::OriginDetails</name>
    <message>
        <source>None: it was imported</source>
        <translation>Няма: писмото е внесено</translation>
    </message>
    <message>
        <source>No; as far as we know it is still there</source>
        <translation>Не; доколкото знаем, още е там</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сървър</translation>
    </message>
    <message>
        <source>Id on the server</source>
        <translation>Номер на писмото в сървъра</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Събрано</translation>
    </message>
    <message>
        <source>Removed from the server</source>
        <translation>Премахнато от сървъра</translation>
    </message>
</context>
<context>
    <name>postbag::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Парола за %1</translation>
    </message>
    <message>
        <source>The server of %1 refused the password of %2. Enter it again.</source>
        <translation>Сървърът на %1 отказа паролата на %2. Въведете я отново.</translation>
    </message>
    <message>
        <source>Enter the password of %1 (%2).</source>
        <translation>Въведете паролата за %1 (%2).</translation>
    </message>
    <message>
        <source>It is kept until you quit Postbag and is not written anywhere.</source>
        <translation>Пази се, докато не излезете от Postbag, и не се записва никъде.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сега</translation>
    </message>
</context>
<context>
    <name>postbag::PhaseText</name>
    <message>
        <source>waiting for the password…</source>
        <translation>изчаква се паролата…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>свързване…</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>влизане…</translation>
    </message>
    <message>
        <source>looking for new mail…</source>
        <translation>търсене на нови писма…</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>теглене…</translation>
    </message>
    <message>
        <source>deleting from the server…</source>
        <translation>изтриване от сървъра…</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>завършване…</translation>
    </message>
</context>
<context>
    <name>postbag::QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>postbag::ReaderHeader</name>
    <message>
        <source>(no subject)</source>
        <translation>(без тема)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(неизвестен подател)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>До: %1</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Switch between the text and the HTML of this message</source>
        <translation>Превключи между текста и HTML изгледа на писмото</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Още</translation>
    </message>
    <message>
        <source>More actions on this message</source>
        <translation>Още действия с писмото</translation>
    </message>
    <message>
        <source>&amp;Where from</source>
        <translation>&amp;Произход</translation>
    </message>
    <message>
        <source>&amp;Raw source…</source>
        <translation>Изходен &amp;текст…</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>&amp;Запази писмото като…</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Премести в папка</translation>
    </message>
</context>
<context>
    <name>postbag::ReaderPane</name>
    <message>
        <source>Reading the message…</source>
        <translation>Писмото се отваря…</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) were not loaded: they tell the sender that you read this.</source>
        <translation>
            <numerusform>%n външно изображение не беше заредено: то издава на подателя, че четете писмото.</numerusform>
            <numerusform>%n външни изображения не бяха заредени: те издават на подателя, че четете писмото.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is encrypted. Save it and open it with a program that has your key.</source>
        <translation>Писмото е шифровано. Запазете го и го отворете с програма, която има Вашия ключ.</translation>
    </message>
    <message>
        <source>This message is too long or too deep to be shown in full. Its raw source has all of it.</source>
        <translation>Писмото е твърде дълго или твърде сложно, за да се покаже цялото. В изходния текст го има изцяло.</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>Отваряне на „%1“?</translation>
    </message>
    <message>
        <source>A file of this kind can run a program on this computer. Open it only if you expected it and know the sender.</source>
        <translation>Такъв файл може да изпълни програма на този компютър. Отворете го само ако сте го очаквали и познавате подателя.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Отвори въпреки това</translation>
    </message>
    <message>
        <source>The attachment could not be opened. Save it and open it yourself.</source>
        <translation>Прикаченият файл не можа да се отвори. Запазете го и го отворете ръчно.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>писмо</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Запазено: %1</translation>
    </message>
    <message>
        <source>Could not write to %1. Is there space, and may you write there?</source>
        <translation>Не можа да се запише в %1. Има ли място и имате ли право да пишете там?</translation>
    </message>
    <message>
        <source>Choose a message to read it here.</source>
        <translation>Изберете писмо, за да го прочетете тук.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст на писмото</translation>
    </message>
</context>
<context>
    <name>postbag::RunsModel</name>
    <message numerus="yes">
        <source>Done; %Ln more next time</source>
        <translation>
            <numerusform>Готово; още %Ln следващия път</numerusform>
            <numerusform>Готово; още %Ln следващия път</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нищо ново</translation>
    </message>
    <message>
        <source>Deleted from the server</source>
        <translation>Изтрити от сървъра</translation>
    </message>
    <message>
        <source>Left on the server: too big, or refused by it</source>
        <translation>Оставени на сървъра: твърде големи или отказани от него</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Намерени</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Пропуснати</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Повторени</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Изтрити</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
    <message numerus="yes">
        <source>The server renumbered %Ln message(s), %1 new</source>
        <translation>
            <numerusform>Сървърът преномерира %Ln писмо, нови: %1</numerusform>
            <numerusform>Сървърът преномерира %Ln писма, нови: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::SearchHelp</name>
    <message>
        <source>the sender, a recipient</source>
        <translation>подателят, получател</translation>
    </message>
    <message>
        <source>words of the subject, of the name of an attachment</source>
        <translation>думи от темата, от името на прикачен файл</translation>
    </message>
    <message>
        <source>words in this order</source>
        <translation>думи в този ред</translation>
    </message>
    <message>
        <source>a part of the account&apos;s name or user name</source>
        <translation>част от името на акаунта или от потребителското му име</translation>
    </message>
    <message>
        <source>this folder and those below it; folder:Trash looks into the Trash</source>
        <translation>тази папка и папките в нея; folder:Trash търси в кошчето</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>с прикачен файл</translation>
    </message>
    <message>
        <source>unread, read</source>
        <translation>непрочетени, прочетени</translation>
    </message>
    <message>
        <source>since the beginning of that year, month or day; before it began</source>
        <translation>от началото на тази година, месец или ден; преди това начало</translation>
    </message>
    <message>
        <source>bigger or smaller than this (K, M, G, or bytes)</source>
        <translation>по-големи или по-малки от това (K, M, G или байтове)</translation>
    </message>
    <message>
        <source>not what follows</source>
        <translation>без това, което следва</translation>
    </message>
    <message>
        <source>“%1” was not understood. Possible is: %2</source>
        <extracomment>%1 is what was typed, %2 examples of what can be typed: &quot;before:2017, before:2017-03&quot;</extracomment>
        <translation>„%1“ не беше разбрано. Възможно е: %2</translation>
    </message>
</context>
<context>
    <name>postbag::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Език:</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Езикът на системата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>&amp;Rows of lists:</source>
        <translation>&amp;Редове в списъците:</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторни</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Сбити</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Редове в списъците</translation>
    </message>
    <message>
        <source>&amp;Accounts collected at once:</source>
        <translation>&amp;Акаунти, събирани едновременно:</translation>
    </message>
    <message>
        <source>Accounts collected at once</source>
        <translation>Акаунти, събирани едновременно</translation>
    </message>
    <message>
        <source>A change holds from the next start of Postbag.</source>
        <translation>Промяната важи от следващото пускане на Postbag.</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Postbag in the notification area</source>
        <translation>При &amp;затваряне Postbag остава в областта за уведомяване</translation>
    </message>
    <message>
        <source>&amp;Start hidden in the notification area</source>
        <translation>&amp;Стартирай скрито в областта за уведомяване</translation>
    </message>
    <message>
        <source>This desktop has no notification area: closing minimises the window instead.</source>
        <translation>Тази работна среда няма област за уведомяване: вместо да се затвори, прозорецът се минимизира.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Show &amp;notifications of new mail and of trouble</source>
        <translation>Показвай &amp;известия за нови писма и проблеми</translation>
    </message>
</context>
<context>
    <name>postbag::SourceWindow</name>
    <message>
        <source>Raw source: %1</source>
        <translation>Изходен текст: %1</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>Изходен текст</translation>
    </message>
    <message>
        <source>This is the beginning of a long message. Save it to see all of it.</source>
        <translation>Това е началото на дълго писмо. Запазете го, за да го видите цялото.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Запази като…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>postbag::StartProblem</name>
    <message>
        <source>Quit</source>
        <translation>Изход</translation>
    </message>
</context>
<context>
    <name>postbag::TestPanel</name>
    <message>
        <source>The server said: “%1”</source>
        <translation>Сървърът каза: „%1“</translation>
    </message>
    <message>
        <source>Server name found</source>
        <translation>Името на сървъра е намерено</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Има връзка</translation>
    </message>
    <message>
        <source>Connection secured, certificate verified</source>
        <translation>Връзката е защитена, сертификатът е проверен</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Входът е успешен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of %1</source>
        <extracomment>%n messages on the server; %1 is their size, &quot;312 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln писмо, %1</numerusform>
            <numerusform>%Ln писма, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages counted</source>
        <translation>Писмата са преброени</translation>
    </message>
</context>
<context>
    <name>postbag::TrayMenu</name>
    <message>
        <source>&amp;Open Postbag</source>
        <translation>&amp;Отвори Postbag</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Събери сега</translation>
    </message>
    <message>
        <source>Collect &amp;account</source>
        <translation>Събери &amp;акаунт</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Пауза за всички</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>За 1 &amp;час</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>До &amp;утре</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>До ръчно &amp;продължаване</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>П&amp;родължи</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Изход</translation>
    </message>
</context>
<context>
    <name>postbag::TrayText</name>
    <message>
        <source>No accounts yet</source>
        <translation>Още няма акаунти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln ново</numerusform>
            <numerusform>%Ln нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln акаунт иска внимание</numerusform>
            <numerusform>%Ln акаунта искат внимание</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на пауза</translation>
    </message>
    <message>
        <source>collecting…</source>
        <translation>събиране…</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>следваща проверка %1</translation>
    </message>
    <message>
        <source>No new mail</source>
        <translation>Няма нови писма</translation>
    </message>
</context>
<context>
    <name>postbag::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отмени</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Скрий тази бележка</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <extracomment>%1 is a key: &quot;Undo (Ctrl+Z)&quot;</extracomment>
        <translation>Отмени (%1)</translation>
    </message>
</context>
<context>
    <name>postbag::demo::CollectedTable</name>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Писма</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Най-ново</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Общо</translation>
    </message>
</context>
<context>
    <name>postbag::demo::Demo</name>
    <message>
        <source>Starting a mail server with three sample mailboxes …</source>
        <translation>Пуска се пощенски сървър с три примерни кутии …</translation>
    </message>
    <message>
        <source>Postbag opens now. Closing it ends the demo; nothing of it stays.</source>
        <translation>Postbag се отваря сега. Със затварянето му демонстрацията свършва и нищо от нея не остава.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1: неуспешно.</translation>
    </message>
    <message>
        <source>The demo cannot go on: %1</source>
        <translation>Демонстрацията не може да продължи: %1</translation>
    </message>
    <message>
        <source>Collected from the private server:</source>
        <translation>Събрано от частния сървър:</translation>
    </message>
    <message>
        <source>The server, the profile and the mail are gone now.</source>
        <translation>Сървърът, профилът и писмата вече ги няма.</translation>
    </message>
</context>
<context>
    <name>postbag::main</name>
    <message>
        <source>Collects the mail of all your mailboxes into one place.</source>
        <translation>Събира писмата от всичките Ви пощенски кутии на едно място.</translation>
    </message>
    <message>
        <source>Start in the notification area.</source>
        <translation>Пуска се в областта за уведомяване.</translation>
    </message>
</context>
<context>
    <name>postbagctl</name>
    <message>
        <source>Password for %1: </source>
        <translation>Парола за %1: </translation>
    </message>
    <message>
        <source>Warning: without TLS, others on the network can read the mail of %1 and may read its password.</source>
        <translation>Внимание: без TLS други в мрежата могат да прочетат писмата на %1, а може би и паролата му.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Липсва --%1.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на пауза</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>събрано %1</translation>
    </message>
    <message>
        <source>never collected</source>
        <translation>още не е събирано</translation>
    </message>
    <message>
        <source>No accounts yet. postbagctl account add makes the first one.</source>
        <translation>Още няма акаунти. Първия създава postbagctl account add.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сървър</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Потребител</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Оставяй</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>На всеки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Say which: --forget or --delete-mail.</source>
        <translation>Посочете кое: --forget или --delete-mail.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>По един JSON обект на ред.</translation>
    </message>
    <message>
        <source>Delete the local mail of this account too.</source>
        <translation>Изтрива и писмата на акаунта от този компютър.</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>Добавя акаунт.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Изброява акаунтите.</translation>
    </message>
    <message>
        <source>Change an account; options as for add.</source>
        <translation>Променя акаунт; опциите са като при add.</translation>
    </message>
    <message>
        <source>Stop collecting these accounts by themselves.</source>
        <translation>Спира самостоятелното събиране на тези акаунти.</translation>
    </message>
    <message>
        <source>Collect these accounts again.</source>
        <translation>Събира отново тези акаунти.</translation>
    </message>
    <message>
        <source>Remove an account. Its mail stays, here and on the server.</source>
        <translation>Премахва акаунт. Писмата му остават и тук, и на сървъра.</translation>
    </message>
    <message>
        <source>Forget what was collected, or delete what is here.</source>
        <translation>Забравя какво е събрано или изтрива събраното тук.</translation>
    </message>
    <message>
        <source>Forget what was collected: the next run fetches everything on the server.</source>
        <translation>Забравя какво е събрано: следващото събиране тегли всичко от сървъра.</translation>
    </message>
    <message>
        <source>Connect, sign in and count; change nothing.</source>
        <translation>Свързва се, влиза и брои; не променя нищо.</translation>
    </message>
    <message>
        <source>--%1 does not understand &quot;%2&quot;.</source>
        <translation>--%1 не приема „%2“.</translation>
    </message>
    <message>
        <source>--host and --port name different ports.</source>
        <translation>--host и --port посочват различни портове.</translation>
    </message>
    <message>
        <source>The account&apos;s name, as lists show it.</source>
        <translation>Името на акаунта, както се вижда в списъците.</translation>
    </message>
    <message>
        <source>How the mail is collected.</source>
        <translation>Как се събират писмата.</translation>
    </message>
    <message>
        <source>The server&apos;s name or address.</source>
        <translation>Името или адресът на сървъра.</translation>
    </message>
    <message>
        <source>The server&apos;s port. Default: 995 or 110, 993 or 143.</source>
        <translation>Портът на сървъра. По подразбиране: 995 или 110, 993 или 143.</translation>
    </message>
    <message>
        <source>How the connection is protected. Default: tls.</source>
        <translation>Как се защитава връзката. По подразбиране: tls.</translation>
    </message>
    <message>
        <source>The user name at the server, often the whole address.</source>
        <translation>Потребителското име на сървъра, често целият адрес.</translation>
    </message>
    <message>
        <source>A command whose first line of output is the password.</source>
        <translation>Команда, чийто първи изведен ред е паролата.</translation>
    </message>
    <message>
        <source>Read the password from standard input and put it into the password store.</source>
        <translation>Чете паролата от стандартния вход и я слага в хранилището за пароли.</translation>
    </message>
    <message>
        <source>Take the password from the password store; on a terminal, ask for it now.</source>
        <translation>Взема паролата от хранилището за пароли; в терминал я иска сега.</translation>
    </message>
    <message>
        <source>auto, plain, login, cram-md5, scram-sha-1, scram-sha-256, apop, xoauth2 or oauthbearer. Default: auto, the strongest that the server offers.</source>
        <translation>auto, plain, login, cram-md5, scram-sha-1, scram-sha-256, apop, xoauth2 или oauthbearer. По подразбиране: auto, най-сигурният начин, който сървърът предлага.</translation>
    </message>
    <message>
        <source>Sign in with APOP, or not.</source>
        <translation>Вход с APOP или без него.</translation>
    </message>
    <message>
        <source>Leave messages on the server, delete them after collecting, or after so many days. Default: on.</source>
        <translation>Оставя писмата на сървъра, изтрива ги след събирането или след толкова дни. По подразбиране: on.</translation>
    </message>
    <message>
        <source>What was not collected yet, or everything each time. Default: new.</source>
        <translation>Несъбраното досега или всичко всеки път. По подразбиране: new.</translation>
    </message>
    <message>
        <source>Where the mail goes. Default: a folder named like the account.</source>
        <translation>Къде отиват писмата. По подразбиране: папка с името на акаунта.</translation>
    </message>
    <message>
        <source>Poll every …, from 5s to 1d, or only when asked to. Default: 5m.</source>
        <translation>Проверява на всеки …, от 5s до 1d, или само при поискване. По подразбиране: 5m.</translation>
    </message>
    <message>
        <source>Fetch at most so many in one run; 0: no limit. Default: 100.</source>
        <translation>Най-много толкова писма на едно събиране; 0: без ограничение. По подразбиране: 100.</translation>
    </message>
    <message>
        <source>List bigger messages instead of fetching them; 0: no limit. Default: 50M.</source>
        <translation>По-големите писма се изброяват, без да се теглят; 0: без ограничение. По подразбиране: 50M.</translation>
    </message>
    <message>
        <source>Give up after so many seconds without progress, 1 to 600. Default: 60.</source>
        <translation>Отказва се след толкова секунди без напредък, от 1 до 600. По подразбиране: 60.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file too.</source>
        <translation>Доверява се и на сертификатите в този файл.</translation>
    </message>
    <message>
        <source>IMAP: a mailbox to collect, or &apos;*&apos; for all of them; may be given several times.</source>
        <translation>IMAP: папка на сървъра за събиране или &apos;*&apos; за всички; може да се посочи няколко пъти.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 е намерен</translation>
    </message>
    <message>
        <source>connected to port %1</source>
        <translation>има връзка с порт %1</translation>
    </message>
    <message>
        <source>certificate is in order</source>
        <translation>сертификатът е наред</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>влезе като %1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>преброено</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), %1</source>
        <translation>
            <numerusform>%n писмо, %1</numerusform>
            <numerusform>%n писма, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose --format mbox, maildir or eml.</source>
        <translation>Изберете --format mbox, maildir или eml.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) exported.</source>
        <translation>
            <numerusform>Изнесено е %n писмо.</numerusform>
            <numerusform>Изнесени са %n писма.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 is damaged in the store and was left out.</source>
        <translation>Писмо %1 е повредено в хранилището и беше пропуснато.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Внесени</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) imported.</source>
        <translation>
            <numerusform>Внесено е %n писмо.</numerusform>
            <numerusform>Внесени са %n писма.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here.</source>
        <translation>
            <numerusform>%n писмо вече беше тук.</numerusform>
            <numerusform>%n писма вече бяха тук.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n писмо не можа да се прочете и беше пропуснато.</numerusform>
            <numerusform>%n писма не можаха да се прочетат и бяха пропуснати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write messages to files that other programs read.</source>
        <translation>Записва писма във файлове, които други програми четат.</translation>
    </message>
    <message>
        <source>maildir and eml keep the exact bytes.</source>
        <translation>maildir и eml пазят точните байтове.</translation>
    </message>
    <message>
        <source>A new file for mbox, a folder for the others.</source>
        <translation>Нов файл за mbox, папка за останалите.</translation>
    </message>
    <message>
        <source>Only this folder. Default: all mail.</source>
        <translation>Само тази папка. По подразбиране: всички писма.</translation>
    </message>
    <message>
        <source>Bring in an mbox file, a Maildir or .eml files; nothing twice.</source>
        <translation>Внася файл mbox, Maildir или файлове .eml; нищо два пъти.</translation>
    </message>
    <message>
        <source>Where the messages go. Default: a folder named like the file.</source>
        <translation>Къде отиват писмата. По подразбиране: папка с името на файла.</translation>
    </message>
    <message>
        <source>There is nothing to collect: no accounts, or all are paused.</source>
        <translation>Няма нищо за събиране: няма акаунти или всички са на пауза.</translation>
    </message>
    <message>
        <source>One JSON object a line: events, and a summary at the end.</source>
        <translation>По един JSON обект на ред: събития и накрая обобщение.</translation>
    </message>
    <message>
        <source>Collect these accounts now, or all that are not paused.</source>
        <translation>Събира сега тези акаунти или всички, които не са на пауза.</translation>
    </message>
    <message>
        <source>Collect on schedule until stopped.</source>
        <translation>Събира по разписание, докато не го спрете.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Употреба: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показва тази помощ.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Опции:</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Липсва %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>„%1“ е излишно.</translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your accounts into one place.</source>
        <translation>Postbag събира писмата от всичките Ви акаунти на едно място.</translation>
    </message>
    <message>
        <source>postbagctl COMMAND --help explains each. POSTBAG_HOME selects another profile folder.</source>
        <translation>postbagctl COMMAND --help обяснява всяка команда. POSTBAG_HOME избира друга папка на профила.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. postbagctl --help shows them all.</source>
        <translation>„%1“ не е команда. postbagctl --help ги показва всичките.</translation>
    </message>
    <message>
        <source>There is no account named %1. postbagctl account list shows them all.</source>
        <translation>Няма акаунт с име %1. postbagctl account list ги показва всичките.</translation>
    </message>
    <message>
        <source>No folders yet. Collecting makes them.</source>
        <translation>Още няма папки. Създават се при събиране.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Писма</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочетени</translation>
    </message>
    <message>
        <source>There is no folder %1. postbagctl folder list shows them all.</source>
        <translation>Няма папка %1. postbagctl folder list ги показва всичките.</translation>
    </message>
    <message>
        <source>List the folders with their numbers of messages.</source>
        <translation>Изброява папките с броя на писмата в тях.</translation>
    </message>
    <message>
        <source>Make a folder; names are joined with /.</source>
        <translation>Създава папка; имената се свързват с /.</translation>
    </message>
    <message>
        <source>Rename or move a folder.</source>
        <translation>Преименува или премества папка.</translation>
    </message>
    <message>
        <source>Remove a folder; its messages go to the Trash.</source>
        <translation>Премахва папка; писмата ѝ отиват в кошчето.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <translation>
            <numerusform>%1: %n ново писмо</numerusform>
            <numerusform>%1: %n нови писма</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no message %1. postbagctl list shows them all.</source>
        <translation>Няма писмо %1. postbagctl list ги показва всичките.</translation>
    </message>
    <message>
        <source>Give only one of --raw, --headers and --text.</source>
        <translation>Посочете само едно от --raw, --headers и --text.</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>От:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Акаунт:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Attachment:</source>
        <translation>Прикачен файл:</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Папката %1 не може да се създаде.</translation>
    </message>
    <message>
        <source>%1 cannot be written to %2.</source>
        <translation>%1 не може да се запише в %2.</translation>
    </message>
    <message>
        <source>List the messages, newest first.</source>
        <translation>Изброява писмата, най-новите първи.</translation>
    </message>
    <message>
        <source>Only of this folder.</source>
        <translation>Само от тази папка.</translation>
    </message>
    <message>
        <source>Only of this account.</source>
        <translation>Само от този акаунт.</translation>
    </message>
    <message>
        <source>Find messages by words; all must be there.</source>
        <translation>Намира писма по думи; трябва да ги има всичките.</translation>
    </message>
    <message>
        <source>Show a message.</source>
        <translation>Показва писмо.</translation>
    </message>
    <message>
        <source>The exact bytes as the server held them.</source>
        <translation>Точните байтове, както са били на сървъра.</translation>
    </message>
    <message>
        <source>The header fields.</source>
        <translation>Полетата на заглавната част.</translation>
    </message>
    <message>
        <source>Only what the reader would show, HTML turned to text.</source>
        <translation>Само каквото се вижда при четене, с HTML, превърнат в текст.</translation>
    </message>
    <message>
        <source>List or save the attachments of a message.</source>
        <translation>Изброява или запазва прикачените файлове на писмо.</translation>
    </message>
    <message>
        <source>Save them there under safe names; nothing is overwritten.</source>
        <translation>Запазва ги там под безопасни имена; нищо не се презаписва.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>наред</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>неуспех</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Вече тук</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Изтрити</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропуснати</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чакат</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>%1 refused the password. Password for %2: </source>
        <translation>%1 отказа паролата. Парола за %2: </translation>
    </message>
    <message>
        <source>%1: password for %2: </source>
        <translation>%1: парола за %2: </translation>
    </message>
    <message>
        <source>Backing up:</source>
        <translation>Резервно копие:</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Резервното копие е в %1.</translation>
    </message>
    <message>
        <source>Checking:</source>
        <translation>Проверка:</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in order: %n message bodies checked.</source>
        <translation>
            <numerusform>Всичко е наред: проверено е %n писмо.</numerusform>
            <numerusform>Всичко е наред: проверени са %n писма.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 is damaged.</source>
        <translation>Писмо %1 е повредено.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) count their messages wrongly.</source>
        <translation>
            <numerusform>%n папка брои писмата си грешно.</numerusform>
            <numerusform>%n папки броят писмата си грешно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the store from a backup; what is still on the servers can be collected again.</source>
        <translation>Възстановете хранилището от резервно копие; каквото още е на сървърите, може да се събере отново.</translation>
    </message>
    <message>
        <source>Write a consistent copy of the store, also while it is in use.</source>
        <translation>Записва цялостно копие на хранилището, дори докато то се използва.</translation>
    </message>
    <message>
        <source>Check the store: the database, and every message against its hash.</source>
        <translation>Проверява хранилището: базата данни и всяко писмо спрямо контролната му сума.</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4</source>
        <translation>%1 от %2, %3, %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a folder.</source>
        <translation>„%1“ не може да бъде име на папка.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to Postbag and stays as it is.</source>
        <translation>Папката %1 е на Postbag и остава, както е.</translation>
    </message>
    <message>
        <source>There is a folder %1 already.</source>
        <translation>Вече има папка %1.</translation>
    </message>
    <message>
        <source>%1: message %2 is too big (%3) and stays on the server.</source>
        <translation>%1: писмо %2 е твърде голямо (%3) и остава на сървъра.</translation>
    </message>
    <message>
        <source>To fetch big messages too: postbagctl account edit %1 --max-size 0</source>
        <translation>За да се събират и големите писма: postbagctl account edit %1 --max-size 0</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) waiting for their turn…</source>
        <translation>
            <numerusform>%n акаунт чака реда си…</numerusform>
            <numerusform>%n акаунта чакат реда си…</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation>Изходът не можа да се запише докрай.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server renumbered %Ln message(s), %2 new</source>
        <translation>
            <numerusform>%1: сървърът преномерира %Ln писмо, нови: %2</numerusform>
            <numerusform>%1: сървърът преномерира %Ln писма, нови: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are here already are still on the server of %1. Delete these there, too? [yes/no]</source>
        <translation>
            <numerusform>%Ln писмо, което вече е тук, е още на сървъра на %1. Да се изтрие ли и там? [да/не]</numerusform>
            <numerusform>%Ln писма, които вече са тук, са още на сървъра на %1. Да се изтрият ли и там? [да/не]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that were collected before stay on the server. To delete these there, too: postbagctl account edit %1 --yes</source>
        <translation>
            <numerusform>%Ln писмо, събрано по-рано, остава на сървъра. За да се изтрие и там: postbagctl account edit %1 --yes</numerusform>
            <numerusform>%Ln писма, събрани по-рано, остават на сървъра. За да се изтрият и там: postbagctl account edit %1 --yes</numerusform>
        </translation>
    </message>
    <message>
        <source>When messages no longer stay on the server: also delete there what was collected before.</source>
        <translation>Когато писмата вече не остават на сървъра: там да се изтрие и събраното по-рано.</translation>
    </message>
    <message>
        <source>List the messages that were left aside on the server, or fetch them anyway.</source>
        <translation>Показва пропуснатите писма, останали на сървъра, или ги изтегля въпреки това.</translation>
    </message>
    <message>
        <source>The next run fetches this message whatever its size; may be given several times.</source>
        <translation>Следващото събиране изтегля това писмо, независимо от размера му; може да се посочи няколко пъти.</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>твърде голямо</translation>
    </message>
    <message>
        <source>No messages were left aside.</source>
        <translation>Няма пропуснати писма.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Писмо</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Защо</translation>
    </message>
    <message>
        <source>No message %1 was left aside. postbagctl account skipped %2 shows them all.</source>
        <translation>Няма пропуснато писмо %1. postbagctl account skipped %2 ги показва всички.</translation>
    </message>
    <message numerus="yes">
        <source>The next run fetches %Ln message(s) whatever their size.</source>
        <translation>
            <numerusform>Следващото събиране изтегля %Ln писмо, независимо от размера му.</numerusform>
            <numerusform>Следващото събиране изтегля %Ln писма, независимо от размера им.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting for new mail</source>
        <translation>%1: чака нови писма</translation>
    </message>
    <message>
        <source>%1: the server does not tell about new mail; Postbag looks for it at the interval</source>
        <translation>%1: сървърът не съобщава за нови писма; Postbag ги търси на зададения интервал</translation>
    </message>
    <message>
        <source>IMAP: file the mail of each mailbox into a folder of its own, or all into one. Default: off.</source>
        <translation>IMAP: писмата от всяка папка на сървъра в отделна папка или всички в една. По подразбиране: off.</translation>
    </message>
    <message>
        <source>The system allows too few open files to wait for new mail of all accounts; Postbag looks for the others&apos; at their interval. See ulimit -n, or LimitNOFILE of the service.</source>
        <translation>Системата допуска твърде малко отворени файлове, за да се чакат новите писма на всички акаунти; на останалите Postbag ги търси на зададения им интервал. Вижте ulimit -n или LimitNOFILE на услугата.</translation>
    </message>
    <message>
        <source>On a machine without a password store use --password-command or --password-ask.</source>
        <translation>На машина без хранилище за пароли използвайте --password-command или --password-ask.</translation>
    </message>
    <message>
        <source>Give only one of --password-command, --password-stdin, --password-ask and --keychain.</source>
        <translation>Посочете само едно от --password-command, --password-stdin, --password-ask и --keychain.</translation>
    </message>
    <message>
        <source>Ask for the password on the terminal, once in each collect or watch; it is kept nowhere.</source>
        <translation>Пита за паролата в терминала, веднъж при всяко collect или watch; не се пази никъде.</translation>
    </message>
    <message>
        <source>refused by the server; a later run asks again</source>
        <translation>отказано от сървъра; при следващо събиране ще бъде поискано отново</translation>
    </message>
    <message>
        <source>%1: the server did not give message %2; a later run asks for it again.</source>
        <translation>%1: сървърът не даде писмо %2; при следващо събиране ще бъде поискано отново.</translation>
    </message>
    <message>
        <source>Warning: without TLS, others on the network can read the mail of %1.</source>
        <translation>Внимание: без TLS други в мрежата могат да прочетат писмата на %1.</translation>
    </message>
    <message>
        <source>%1; left aside: %2</source>
        <translation>%1; пропуснати: %2</translation>
    </message>
    <message>
        <source>--%1 is for IMAP: POP3 knows one mailbox only.</source>
        <translation>--%1 е за IMAP: POP3 познава само една пощенска кутия.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Папка не може да се премести в самата себе си.</translation>
    </message>
    <message>
        <source>What a query may have:</source>
        <translation>Какво може да съдържа търсенето:</translation>
    </message>
    <message>
        <source>A query that begins with &quot;-&quot; comes after --, as in: postbagctl search -- -is:read</source>
        <translation>Търсене, което започва с „-“, се пише след --, например: postbagctl search -- -is:read</translation>
    </message>
    <message>
        <source>short each time; its original stays on the server</source>
        <translation>всеки път непълно; оригиналът остава на сървъра</translation>
    </message>
    <message>
        <source>%1: message %2 came shorter than announced, and different each time. What came is here; the original stays on the server. To fetch it again: postbagctl account skipped %1 --fetch ID</source>
        <translation>%1: писмо %2 дойде по-късо от обявеното и всеки път различно. Което дойде, е тук; оригиналът остава на сървъра. За ново събиране: postbagctl account skipped %1 --fetch ID</translation>
    </message>
    <message>
        <source>Left out, because it is empty, too large or unreadable: %1</source>
        <translation>Пропуснато, защото е празно, твърде голямо или нечетимо: %1</translation>
    </message>
</context>
</TS>
