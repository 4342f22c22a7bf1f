<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
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
        <translation>О программе Postbag</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your mailboxes into one place on this computer.</source>
        <translation>Postbag собирает письма из всех ваших почтовых ящиков в одно место на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Your mail is stored in:</source>
        <translation>&amp;Ваши письма хранятся в файле:</translation>
    </message>
    <message>
        <source>Where your mail is stored</source>
        <translation>Где хранятся ваши письма</translation>
    </message>
    <message>
        <source>Free software, GPL-3.0-or-later: the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>Свободная программа, GPL-3.0-or-later: Стандартная общественная лицензия GNU версии 3 или более поздней. Распространяется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>postbag::AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добавить учётную запись…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Приостановить</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Возобновить</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Собрать сейчас</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>&amp;Stop collecting</source>
        <translation>Ос&amp;тановить сбор</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>&amp;Forget what was collected…</source>
        <translation>&amp;Забыть собранное…</translation>
    </message>
    <message>
        <source>Delete &amp;local mail of this account…</source>
        <translation>Удалить письма с &amp;компьютера…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>&amp;Удалить учётную запись…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Left aside: %1…</source>
        <translation>Пропущено: %1…</translation>
    </message>
    <message>
        <source>Left aside…</source>
        <translation>Пропущенные…</translation>
    </message>
</context>
<context>
    <name>postbag::AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation>Новая учётная запись</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Изменить учётную запись</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Прервать проверку</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Connects, signs in and counts; changes nothing.</source>
        <translation>Подключается, входит и считает письма; ничего не меняет.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>postbag::AccountForm</name>
    <message>
        <source>Others on the way can read your password and your mail.</source>
        <translation>Посторонние в сети смогут прочитать ваш пароль и вашу почту.</translation>
    </message>
    <message>
        <source>Enter the password, or choose another place for it.</source>
        <translation>Введите пароль или выберите, откуда его брать.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>what you call it, for example: GMX</source>
        <translation>как вам удобно, например: Яндекс</translation>
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
        <translation>Сервер:</translation>
    </message>
    <message>
        <source>Security:</source>
        <translation>Защита:</translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS с самого начала (рекомендуется)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not protected</source>
        <translation>Нет: без защиты</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Порт:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Имя пользователя:</translation>
    </message>
    <message>
        <source>often the whole e-mail address</source>
        <translation>часто это полный адрес почты</translation>
    </message>
    <message>
        <source>Password is:</source>
        <translation>Пароль берётся:</translation>
    </message>
    <message>
        <source>kept in the password store</source>
        <translation>из хранилища паролей</translation>
    </message>
    <message>
        <source>printed by a command</source>
        <translation>из вывода команды</translation>
    </message>
    <message>
        <source>asked for once each session</source>
        <translation>по запросу, раз за сеанс</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Команда:</translation>
    </message>
    <message>
        <source>for example: pass show mail/gmx</source>
        <translation>например: pass show mail/yandex</translation>
    </message>
    <message>
        <source>Put mail into folder:</source>
        <translation>Складывать в папку:</translation>
    </message>
    <message>
        <source>Poll every:</source>
        <translation>Проверять каждые:</translation>
    </message>
    <message>
        <source>Collect:</source>
        <translation>Собирать:</translation>
    </message>
    <message>
        <source>only messages not collected yet</source>
        <translation>только ещё не собранные письма</translation>
    </message>
    <message>
        <source>all messages, each time</source>
        <translation>все письма каждый раз</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>На сервере:</translation>
    </message>
    <message>
        <source>leave messages on the server</source>
        <translation>оставлять письма на сервере</translation>
    </message>
    <message>
        <source>delete them after some days</source>
        <translation>удалять письма через несколько дней</translation>
    </message>
    <message>
        <source>delete them once they are safe here</source>
        <translation>удалять письма, как только они сохранены здесь</translation>
    </message>
    <message>
        <source>Delete after:</source>
        <translation>Удалять через:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
</context>
<context>
    <name>postbag::AccountQuestions</name>
    <message numerus="yes">
        <source>Delete %n account(s)?</source>
        <translation>
            <numerusform>Удалить %n учётную запись?</numerusform>
            <numerusform>Удалить %n учётные записи?</numerusform>
            <numerusform>Удалить %n учётных записей?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Forget what was collected?</source>
        <translation>Забыть собранное?</translation>
    </message>
    <message>
        <source>The next run fetches everything of %1 again that is on the server. Mail that is still here is not stored twice; mail that you deleted here comes back.</source>
        <translation>При следующем сборе всё, что есть на сервере, будет загружено заново. Это касается: %1. Письма, которые ещё здесь, второй раз не сохранятся; письма, которые вы здесь удалили, вернутся.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Delete local mail?</source>
        <translation>Удалить письма с компьютера?</translation>
    </message>
    <message>
        <source>All mail of %1 is deleted from this computer for good, in every folder. Nothing on the server is touched, and none of it is fetched again.</source>
        <translation>Все письма будут навсегда удалены с этого компьютера, из всех папок. Это касается: %1. На сервере ничего не изменится, и заново эти письма загружены не будут.</translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation>Удалить письма</translation>
    </message>
    <message>
        <source>Collect %1 without protection?</source>
        <translation>Собирать «%1» без защиты?</translation>
    </message>
    <message>
        <source>Without TLS others on the way can read your mail, and maybe your password. Do this only on a network that you trust.</source>
        <translation>Без TLS посторонние в сети могут прочитать ваши письма, а возможно, и пароль. Соглашайтесь, только если доверяете этой сети.</translation>
    </message>
    <message>
        <source>Switch TLS off</source>
        <translation>Отключить TLS</translation>
    </message>
    <message>
        <source>Delete the messages of %1 from its server?</source>
        <translation>Удалять письма «%1» с сервера?</translation>
    </message>
    <message>
        <source>Delete from the server</source>
        <translation>Удалять с сервера</translation>
    </message>
    <message>
        <source>Postbag will no longer collect %1, and forgets settings and password. Nothing on the server is touched. This cannot be undone.</source>
        <translation>Postbag больше не будет собирать почту из: %1 и забудет настройки и пароль. На сервере ничего не изменится. Отменить это нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>Also delete all mail of these accounts here, for good</source>
        <translation>
            <numerusform>Удалить навсегда и все собранные здесь письма</numerusform>
            <numerusform>Удалить навсегда и все собранные здесь письма</numerusform>
            <numerusform>Удалить навсегда и все собранные здесь письма</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, each message is deleted from the server once it is safe here.</source>
        <translation>Начиная со следующего сбора каждое письмо удаляется с сервера, как только оно надёжно сохранено здесь.</translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, each message is deleted from the server %n day(s) after it was collected.</source>
        <translation>
            <numerusform>Начиная со следующего сбора каждое письмо удаляется с сервера через %n день после сбора.</numerusform>
            <numerusform>Начиная со следующего сбора каждое письмо удаляется с сервера через %n дня после сбора.</numerusform>
            <numerusform>Начиная со следующего сбора каждое письмо удаляется с сервера через %n дней после сбора.</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds for messages that were collected before, too.</source>
        <translation>Это касается и писем, собранных раньше.</translation>
    </message>
    <message numerus="yes">
        <source>This holds for %Ln message(s), too, collected before and still there.</source>
        <translation>
            <numerusform>Это касается и %Ln письма, которое уже собрано и ещё находится там.</numerusform>
            <numerusform>Это касается и %Ln писем, которые уже собраны и ещё находятся там.</numerusform>
            <numerusform>Это касается и %Ln писем, которые уже собраны и ещё находятся там.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer then has the only copy.</source>
        <translation>Тогда единственная копия остаётся на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>postbag::AccountStateText</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>messages: &quot;120 of 1,204&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>сбор приостановлен</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Ответ сервера: «%1»</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>сбора ещё не было</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more next time</source>
        <translation>
            <numerusform>ещё %Ln в следующий раз</numerusform>
            <numerusform>ещё %Ln в следующий раз</numerusform>
            <numerusform>ещё %Ln в следующий раз</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>всё собрано</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>сбор остановлен</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>нет сети</translation>
    </message>
    <message>
        <source>app password needed</source>
        <translation>пароль приложения</translation>
    </message>
    <message>
        <source>no passwords accepted</source>
        <translation>пароли не принимаются</translation>
    </message>
    <message>
        <source>switched off in webmail</source>
        <translation>отключено в веб-почте</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>пароль не задан</translation>
    </message>
    <message>
        <source>password not available</source>
        <translation>пароль недоступен</translation>
    </message>
    <message>
        <source>mailbox not found</source>
        <translation>папка не найдена</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>сервер не найден</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>нет соединения</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>не защищено</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>вход отклонён</translation>
    </message>
    <message>
        <source>trouble at the server</source>
        <translation>сбой на сервере</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>in use elsewhere</source>
        <translation>ящик занят</translation>
    </message>
    <message>
        <source>limit of the server</source>
        <translation>предел сервера</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>не удаётся сохранить</translation>
    </message>
    <message>
        <source>waiting for its turn…</source>
        <translation>ожидание очереди…</translation>
    </message>
    <message>
        <source>waiting for new mail</source>
        <translation>ждёт новых писем</translation>
    </message>
    <message>
        <source>The server tells Postbag about new mail as soon as it arrives.</source>
        <translation>Сервер сообщает Postbag о новых письмах сразу, как только они приходят.</translation>
    </message>
    <message>
        <source>This server does not tell about new mail, so Postbag looks for it at the interval.</source>
        <translation>Этот сервер не сообщает о новых письмах, поэтому Postbag проверяет их с заданным интервалом.</translation>
    </message>
    <message>
        <source>The system allows too few open files to wait for new mail of all accounts, so Postbag looks for it at the interval.</source>
        <translation>Система разрешает слишком мало открытых файлов, чтобы ждать новых писем всех учётных записей, поэтому Postbag проверяет их с заданным интервалом.</translation>
    </message>
    <message>
        <source>deleted messages stay</source>
        <translation>удалённые письма остаются</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left aside</source>
        <translation>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages are still on the server; here they are missing or not whole. “Left aside” in the menu of the account says why, and fetches them.</source>
        <translation>Эти письма ещё на сервере; здесь их нет, или они неполные. «Пропущенные» в меню учётной записи объясняет почему и загружает их.</translation>
    </message>
</context>
<context>
    <name>postbag::AccountsModel</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation>Письма остаются на сервере.</translation>
    </message>
    <message>
        <source>Messages are deleted from the server once they are safe here.</source>
        <translation>Письма удаляются с сервера, как только они сохранены здесь.</translation>
    </message>
    <message numerus="yes">
        <source>Messages are deleted from the server %n day(s) after collecting.</source>
        <translation>
            <numerusform>Письма удаляются с сервера через %n день после сбора.</numerusform>
            <numerusform>Письма удаляются с сервера через %n дня после сбора.</numerusform>
            <numerusform>Письма удаляются с сервера через %n дней после сбора.</numerusform>
        </translation>
    </message>
    <message>
        <source>APOP is a way to sign in with POP3 only.</source>
        <translation>APOP — способ входа только для POP3.</translation>
    </message>
    <message>
        <source>APOP signs in without sending the password readably.</source>
        <translation>APOP позволяет войти, не передавая пароль в открытом виде.</translation>
    </message>
    <message>
        <source>The connection is not protected.</source>
        <translation>Соединение не защищено.</translation>
    </message>
    <message>
        <source>The connection is secured with STARTTLS.</source>
        <translation>Соединение защищено с помощью STARTTLS.</translation>
    </message>
    <message>
        <source>The connection is secured with TLS from the start.</source>
        <translation>Соединение защищено TLS с самого начала.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Проверять</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Column: messages are left on the server</extracomment>
        <translation>Оставлять</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Собрано</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
</context>
<context>
    <name>postbag::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Filter accounts…</source>
        <translation>Найти учётную запись…</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Поиск по учётным записям</translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your mailboxes into one place on this computer.</source>
        <translation>Postbag собирает письма из всех ваших почтовых ящиков в одно место на этом компьютере.</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Добавить первую учётную запись</translation>
    </message>
</context>
<context>
    <name>postbag::AccountsTrouble</name>
    <message numerus="yes">
        <source>%Ln account(s) need attention.</source>
        <translation>
            <numerusform>%Ln учётная запись требует внимания.</numerusform>
            <numerusform>%Ln учётные записи требуют внимания.</numerusform>
            <numerusform>%Ln учётных записей требуют внимания.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::ActivityPage</name>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is the name of an account, %2 and %3 are moments</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were left on the server because they are too big or were refused.</source>
        <translation>
            <numerusform>%Ln письмо осталось на сервере: оно слишком большое или было отклонено.</numerusform>
            <numerusform>%Ln письма остались на сервере: они слишком большие или были отклонены.</numerusform>
            <numerusform>%Ln писем осталось на сервере: они слишком большие или были отклонены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) wait for the next run: the limit of messages in one run was reached.</source>
        <translation>
            <numerusform>%Ln новое письмо ждёт следующего сбора: достигнут предел писем за один сбор.</numerusform>
            <numerusform>%Ln новых письма ждут следующего сбора: достигнут предел писем за один сбор.</numerusform>
            <numerusform>%Ln новых писем ждут следующего сбора: достигнут предел писем за один сбор.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Ответ сервера: «%1»</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Сборы</translation>
    </message>
    <message>
        <source>Nothing was collected yet. Each run is listed here.</source>
        <translation>Пока ничего не собрано. Здесь появится запись о каждом сборе.</translation>
    </message>
</context>
<context>
    <name>postbag::AdvancedFields</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>Способ входа:</translation>
    </message>
    <message>
        <source>Automatic: the strongest offered</source>
        <translation>Автоматически: самый надёжный из доступных</translation>
    </message>
    <message>
        <source>APOP (POP3 only)</source>
        <translation>APOP (только POP3)</translation>
    </message>
    <message>
        <source>Mailboxes to collect:</source>
        <translation>Собирать из папок сервера:</translation>
    </message>
    <message>
        <source>Names with commas between them, for example: INBOX, Spam</source>
        <translation>Имена через запятую, например: INBOX, Spam</translation>
    </message>
    <message>
        <source>Messages in one run:</source>
        <translation>Писем за один сбор:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Biggest message:</source>
        <translation>Самое большое письмо:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> МиБ</translation>
    </message>
    <message>
        <source>Time-out:</source>
        <translation>Время ожидания:</translation>
    </message>
    <message>
        <source> s without progress</source>
        <translation> с без новых данных</translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation>Файл ЦС:</translation>
    </message>
    <message>
        <source>only for a server with its own CA</source>
        <translation>только для сервера с собственным ЦС</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Folders:</source>
        <translation>Папки:</translation>
    </message>
    <message>
        <source>Each mailbox in a folder of its own</source>
        <translation>Отдельная папка для каждой папки сервера</translation>
    </message>
    <message>
        <source>Also these:</source>
        <translation>А также из этих:</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Только из этих:</translation>
    </message>
    <message>
        <source>All mailboxes of the server</source>
        <translation>Все папки сервера</translation>
    </message>
    <message>
        <source>Also those that are made later; without spam, trash and drafts.</source>
        <translation>В том числе созданные позже; кроме спама, корзины и черновиков.</translation>
    </message>
</context>
<context>
    <name>postbag::Announcer</name>
    <message>
        <source>Postbag goes on collecting</source>
        <translation>Postbag продолжает собирать почту</translation>
    </message>
    <message>
        <source>The window is closed, Postbag is in the notification area. Quit from its menu there.</source>
        <translation>Окно закрыто, Postbag остался в области уведомлений. Выйти можно через его меню.</translation>
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
        <translation>Вложение %1, %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Сохранить все…</translation>
    </message>
</context>
<context>
    <name>postbag::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Скрыть сообщение</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>postbag::CollectStatus</name>
    <message numerus="yes">
        <source>%Ln new message(s) collected</source>
        <translation>
            <numerusform>Собрано %Ln новое письмо</numerusform>
            <numerusform>Собрано %Ln новых письма</numerusform>
            <numerusform>Собрано %Ln новых писем</numerusform>
        </translation>
    </message>
    <message>
        <source>No new messages</source>
        <translation>Новых писем нет</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop collecting; what is here stays</source>
        <translation>Остановить сбор; собранное останется</translation>
    </message>
    <message>
        <source>Progress of collecting</source>
        <translation>Ход сбора</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of an account, %2 how far it is: &quot;abv: 120 of 1,204&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %Ln account(s)…</source>
        <translation>
            <numerusform>Сбор писем: %Ln учётная запись…</numerusform>
            <numerusform>Сбор писем: %Ln учётные записи…</numerusform>
            <numerusform>Сбор писем: %Ln учётных записей…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1 of %2</source>
        <translation>
            <numerusform>%Ln учётная запись: %1 из %2</numerusform>
            <numerusform>%Ln учётные записи: %1 из %2</numerusform>
            <numerusform>%Ln учётных записей: %1 из %2</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts are paused</source>
        <translation>Сбор всех учётных записей приостановлен</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <extracomment>%1 is the name of an account, %2 a time: &quot;Next: GMX 14:05&quot;</extracomment>
        <translation>Далее: %1 %2</translation>
    </message>
</context>
<context>
    <name>postbag::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>postbag::DialogPrompter</name>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Save all in this folder</source>
        <translation>Сохранить все в эту папку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
</context>
<context>
    <name>postbag::EmptyMail</name>
    <message>
        <source>Collect now</source>
        <translation>Собрать сейчас</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Добавить первую учётную запись</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>A message is found if it has all of the words. Try fewer or shorter ones.</source>
        <translation>Находятся письма, в которых есть все слова. Попробуйте меньше слов или более короткие.</translation>
    </message>
    <message>
        <source>No mail here yet.</source>
        <translation>Писем пока нет.</translation>
    </message>
    <message>
        <source>Add an account, and its mail will arrive here.</source>
        <translation>Добавьте учётную запись, и её письма появятся здесь.</translation>
    </message>
    <message>
        <source>Collect now, or wait until it is time for the next check.</source>
        <translation>Соберите письма сейчас или дождитесь следующей проверки.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Всё прочитано.</translation>
    </message>
    <message>
        <source>New mail will show up here.</source>
        <translation>Новые письма появятся здесь.</translation>
    </message>
    <message>
        <source>The Trash is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Messages that you delete wait here until you delete them for good.</source>
        <translation>Удалённые письма ждут здесь, пока вы не удалите их навсегда.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>В этой папке пусто.</translation>
    </message>
    <message>
        <source>Drag messages here, or choose this folder in the settings of an account.</source>
        <translation>Перетащите сюда письма или выберите эту папку в настройках учётной записи.</translation>
    </message>
</context>
<context>
    <name>postbag::ErrorText</name>
    <message>
        <source>The server of %1 was not found.</source>
        <translation>%1: сервер не найден.</translation>
    </message>
    <message>
        <source>Check the server name of %1 for typing errors.</source>
        <translation>Проверьте, нет ли опечаток в имени сервера для «%1».</translation>
    </message>
    <message>
        <source>%1: there is no network connection.</source>
        <translation>%1: нет подключения к сети.</translation>
    </message>
    <message>
        <source>The server of %1 refused the connection.</source>
        <translation>%1: сервер отказал в соединении.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>%1: сервер недоступен.</translation>
    </message>
    <message>
        <source>The connection of %1 was lost.</source>
        <translation>%1: соединение прервалось.</translation>
    </message>
    <message>
        <source>Postbag goes on where it stopped, at the next run.</source>
        <translation>При следующем сборе Postbag продолжит с того же места.</translation>
    </message>
    <message>
        <source>%1 needs a secure connection, but this computer has no TLS library.</source>
        <translation>%1: нужно защищённое соединение, но на этом компьютере нет библиотеки TLS.</translation>
    </message>
    <message>
        <source>Install OpenSSL and start Postbag again.</source>
        <translation>Установите OpenSSL и запустите Postbag снова.</translation>
    </message>
    <message>
        <source>%1: no secure connection could be made.</source>
        <translation>%1: не удалось установить защищённое соединение.</translation>
    </message>
    <message>
        <source>Check port and security of %1: port 993 or 995 wants TLS, port 143 or 110 wants STARTTLS. This network may also need a log-in page first, or the server may only know TLS older than 1.2, which is no longer safe.</source>
        <translation>Проверьте порт и защиту для «%1». Порты 993 и 995 требуют TLS, порты 143 и 110 — STARTTLS. Возможно также, что в этой сети сначала нужно войти через веб-страницу или что сервер знает только TLS ниже 1.2, который уже небезопасен.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server is not trusted.</source>
        <translation>%1: сертификату сервера нельзя доверять.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server has expired.</source>
        <translation>%1: срок действия сертификата сервера истёк.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the clock of this computer; if it is right, tell your provider.</source>
        <translation>Пароль не отправлен. Проверьте часы компьютера; если они верны, сообщите провайдеру.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server is not valid yet.</source>
        <translation>%1: сертификат сервера ещё не действует.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the clock of this computer: it may be slow.</source>
        <translation>Пароль не отправлен. Проверьте часы компьютера: возможно, они отстают.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server belongs to another name.</source>
        <translation>%1: сертификат сервера выдан на другое имя.</translation>
    </message>
    <message>
        <source>The password was not sent. Use the server name that your provider gives for mail programs.</source>
        <translation>Пароль не отправлен. Укажите имя сервера, которое ваш провайдер даёт для почтовых программ.</translation>
    </message>
    <message>
        <source>The CA file of %1 cannot be read.</source>
        <translation>%1: не удаётся прочитать файл ЦС.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a certificate, or leave the field empty.</source>
        <translation>Выберите файл PEM с сертификатом или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The server of %1 offers no secure connection on this port.</source>
        <translation>%1: на этом порту сервер не предлагает защищённое соединение.</translation>
    </message>
    <message>
        <source>The password was not sent. Choose TLS (port 993 or 995) instead.</source>
        <translation>Пароль не отправлен. Выберите TLS (порт 993 или 995).</translation>
    </message>
    <message>
        <source>The server of %1 refused to make the connection secure.</source>
        <translation>%1: сервер отказался защитить соединение.</translation>
    </message>
    <message>
        <source>The password was not sent. Try again later, or choose TLS (port 993 or 995).</source>
        <translation>Пароль не отправлен. Попробуйте позже или выберите TLS (порт 993 или 995).</translation>
    </message>
    <message>
        <source>Somebody may be tampering with the connection of %1.</source>
        <translation>%1: возможно, кто-то вмешивается в соединение.</translation>
    </message>
    <message>
        <source>The password was not sent. Choose TLS (port 993 or 995), or use another network.</source>
        <translation>Пароль не отправлен. Выберите TLS (порт 993 или 995) или подключитесь через другую сеть.</translation>
    </message>
    <message>
        <source>%1 refused the user name or the password.</source>
        <translation>%1: имя пользователя или пароль не приняты.</translation>
    </message>
    <message>
        <source>Enter the password again. Many providers want an app password, and POP3 or IMAP switched on in webmail.</source>
        <translation>Введите пароль ещё раз. Многим провайдерам нужен пароль приложения и включённый в веб-почте доступ по POP3 или IMAP.</translation>
    </message>
    <message>
        <source>%1 wants an app password.</source>
        <translation>%1: нужен пароль приложения.</translation>
    </message>
    <message>
        <source>%1 no longer accepts passwords from mail programs.</source>
        <translation>%1: пароли от почтовых программ больше не принимаются.</translation>
    </message>
    <message>
        <source>This provider wants you to sign in through its web page. Ask it for another way, or forward the mail to another mailbox.</source>
        <translation>Этот провайдер требует входа через свою веб-страницу. Узнайте у него о другом способе или настройте пересылку в другой почтовый ящик.</translation>
    </message>
    <message>
        <source>Access for mail programs is switched off at %1.</source>
        <translation>%1: доступ для почтовых программ отключён.</translation>
    </message>
    <message>
        <source>Open the webmail settings, switch on POP3 or IMAP, then try again.</source>
        <translation>Откройте настройки веб-почты, включите POP3 или IMAP и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server of %1 does not offer the chosen way to sign in.</source>
        <translation>%1: сервер не предлагает выбранный способ входа.</translation>
    </message>
    <message>
        <source>The password was not sent. Choose “Automatic” for the sign-in of %1.</source>
        <translation>Пароль не отправлен. Выберите для «%1» способ входа «Автоматически».</translation>
    </message>
    <message>
        <source>%1 would need the password sent readably. Postbag did not send it.</source>
        <translation>%1: пароль пришлось бы передать в открытом виде. Postbag его не отправил.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for %1.</source>
        <translation>Выберите для «%1» TLS или STARTTLS.</translation>
    </message>
    <message>
        <source>The server of %1 could not prove that it knows you.</source>
        <translation>%1: сервер не смог доказать, что знает вас.</translation>
    </message>
    <message>
        <source>Check the server name. If it is right, use another network and tell your provider.</source>
        <translation>Проверьте имя сервера. Если оно верно, подключитесь через другую сеть и сообщите провайдеру.</translation>
    </message>
    <message>
        <source>There is no password for %1.</source>
        <translation>%1: пароль не задан.</translation>
    </message>
    <message>
        <source>Edit %1 and enter the password.</source>
        <translation>Откройте настройки учётной записи «%1» и введите пароль.</translation>
    </message>
    <message>
        <source>Collect %1 again and type the password.</source>
        <translation>Соберите почту «%1» ещё раз и введите пароль.</translation>
    </message>
    <message>
        <source>The password store is locked, so %1 has to wait.</source>
        <translation>%1 ждёт: хранилище паролей заблокировано.</translation>
    </message>
    <message>
        <source>Unlock the password store, then collect again.</source>
        <translation>Разблокируйте хранилище паролей и соберите письма снова.</translation>
    </message>
    <message>
        <source>There is no password store for the password of %1.</source>
        <translation>%1: нет хранилища, из которого взять пароль.</translation>
    </message>
    <message>
        <source>Start a password store (GNOME Keyring, KWallet), or let %1 ask for the password once each session.</source>
        <translation>Запустите хранилище паролей (GNOME Keyring, KWallet) или выберите для «%1» запрос пароля раз за сеанс.</translation>
    </message>
    <message>
        <source>The command for the password of %1 failed.</source>
        <translation>%1: команда для получения пароля завершилась с ошибкой.</translation>
    </message>
    <message>
        <source>Run the command in a terminal: it has to print the password as its first line.</source>
        <translation>Запустите команду в терминале: первой строкой она должна вывести пароль.</translation>
    </message>
    <message>
        <source>The user name or password of %1 contains a line break or a NUL character.</source>
        <translation>%1: в имени пользователя или пароле есть перевод строки или символ NUL.</translation>
    </message>
    <message>
        <source>Enter both again, without such characters.</source>
        <translation>Введите их снова без таких символов.</translation>
    </message>
    <message>
        <source>The server of %1 gave an answer that makes no sense.</source>
        <translation>%1: сервер дал непонятный ответ.</translation>
    </message>
    <message>
        <source>The server of %1 sent more than is reasonable.</source>
        <translation>%1: сервер прислал неправдоподобно много данных.</translation>
    </message>
    <message>
        <source>Postbag ended the connection to stay safe. If this goes on, tell your provider.</source>
        <translation>Postbag закрыл соединение ради безопасности. Если это повторится, сообщите провайдеру.</translation>
    </message>
    <message>
        <source>The dialogue with the server of %1 got out of step.</source>
        <translation>%1: ответы сервера перестали соответствовать запросам.</translation>
    </message>
    <message>
        <source>The server of %1 refused a request.</source>
        <translation>%1: сервер отклонил запрос.</translation>
    </message>
    <message>
        <source>The server of %1 is busy or has trouble.</source>
        <translation>%1: сервер занят или неисправен.</translation>
    </message>
    <message>
        <source>There is nothing to do: Postbag tries again later.</source>
        <translation>Делать ничего не нужно: Postbag повторит попытку позже.</translation>
    </message>
    <message>
        <source>A mailbox of %1 is not on the server.</source>
        <translation>%1: на сервере нет одной из указанных папок.</translation>
    </message>
    <message>
        <source>Check the names of the mailboxes to collect in %1.</source>
        <translation>Проверьте имена папок сервера, из которых собираются письма для «%1».</translation>
    </message>
    <message>
        <source>The server of %1 stopped answering.</source>
        <translation>%1: сервер перестал отвечать.</translation>
    </message>
    <message>
        <source>Collecting %1 took too long.</source>
        <translation>%1: сбор длился слишком долго.</translation>
    </message>
    <message>
        <source>Another Postbag is collecting %1 right now.</source>
        <translation>%1: письма уже собирает другой Postbag.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Дождитесь, пока он закончит, или остановите его.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is in use by another mail program.</source>
        <translation>%1: почтовый ящик занят другой почтовой программой.</translation>
    </message>
    <message>
        <source>%1 asks for fewer log-ins.</source>
        <translation>%1: сервер просит входить реже.</translation>
    </message>
    <message>
        <source>%1 has reached a limit of its server.</source>
        <translation>%1: достигнуто ограничение сервера.</translation>
    </message>
    <message>
        <source>The disk is full, so the mail of %1 cannot be saved.</source>
        <translation>%1: диск заполнен, письма не удаётся сохранить.</translation>
    </message>
    <message>
        <source>Make room on the disk, then collect again.</source>
        <translation>Освободите место на диске и соберите письма снова.</translation>
    </message>
    <message>
        <source>The mail store cannot be written, so %1 has to wait.</source>
        <translation>%1 ждёт: не удаётся записать в хранилище писем.</translation>
    </message>
    <message>
        <source>Check the permissions of Postbag&apos;s folder and files, then collect again.</source>
        <translation>Проверьте права доступа к папке Postbag и к файлам в ней и соберите письма снова.</translation>
    </message>
    <message>
        <source>The mail store is damaged, so %1 has to wait.</source>
        <translation>%1 ждёт: хранилище писем повреждено.</translation>
    </message>
    <message>
        <source>The mail store was written by a newer version of Postbag.</source>
        <translation>Хранилище писем записано более новой версией Postbag.</translation>
    </message>
    <message>
        <source>Install the newer version of Postbag.</source>
        <translation>Установите более новую версию Postbag.</translation>
    </message>
    <message>
        <source>Postbag cannot use its folder.</source>
        <translation>Postbag не может использовать свою папку.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and can be read and written, then start Postbag again.</source>
        <translation>Проверьте, что папка принадлежит вам и доступна для чтения и записи, и запустите Postbag снова.</translation>
    </message>
    <message>
        <source>The mail store reported an error while %1 was collected.</source>
        <translation>%1: при сборе в хранилище писем произошла ошибка.</translation>
    </message>
    <message>
        <source>Collecting %1 was stopped.</source>
        <translation>%1: сбор остановлен.</translation>
    </message>
    <message>
        <source>Collect again when you like: it goes on where it stopped.</source>
        <translation>Соберите снова, когда захотите: сбор продолжится с того же места.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>What could not be saved is still on the server.</source>
        <translation>Всё, что не удалось сохранить, осталось на сервере.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>What was collected so far is here.</source>
        <translation>Всё, что уже собрано, сохранено здесь.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте учётной записи название.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Учётная запись с таким названием уже есть.</translation>
    </message>
    <message>
        <source>Enter the server, for example imap.example.com.</source>
        <translation>Укажите сервер, например imap.example.com.</translation>
    </message>
    <message>
        <source>This is not a server name or address.</source>
        <translation>Это не имя и не адрес сервера.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Порт — это число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Enter the user name; often it is the whole e-mail address.</source>
        <translation>Укажите имя пользователя; часто это полный адрес почты.</translation>
    </message>
    <message>
        <source>A user name cannot contain a line break.</source>
        <translation>В имени пользователя не может быть перевода строки.</translation>
    </message>
    <message>
        <source>Choose an interval between 5 seconds and 1 day.</source>
        <translation>Выберите интервал от 5 секунд до 1 дня.</translation>
    </message>
    <message>
        <source>Choose a time-out between 1 and 600 seconds.</source>
        <translation>Укажите время ожидания от 1 до 600 секунд.</translation>
    </message>
    <message>
        <source>Enter after how many days messages are deleted from the server, at least 1.</source>
        <translation>Укажите, через сколько дней удалять письма с сервера, не меньше 1.</translation>
    </message>
    <message>
        <source>A limit cannot be negative; 0 means no limit.</source>
        <translation>Ограничение не может быть отрицательным; 0 — без ограничения.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Укажите команду, которая выводит пароль.</translation>
    </message>
    <message>
        <source>APOP is a way to sign in with POP3 only.</source>
        <translation>APOP — способ входа только для POP3.</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder.</source>
        <translation>Папку нельзя так назвать.</translation>
    </message>
    <message>
        <source>Name at least one mailbox to collect, for example INBOX.</source>
        <translation>Укажите хотя бы одну папку сервера, например INBOX.</translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate.</source>
        <translation>Файл не читается, или в нём нет сертификата.</translation>
    </message>
    <message>
        <source>The files to import cannot be read.</source>
        <translation>Файлы для импорта не читаются.</translation>
    </message>
    <message>
        <source>Check that the file or folder is there and that you may read it.</source>
        <translation>Проверьте, что файл или папка на месте и вам разрешено чтение.</translation>
    </message>
    <message>
        <source>There is a file with that name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Ответ сервера: %1</translation>
    </message>
    <message>
        <source>Choose another name: Postbag overwrites no file.</source>
        <translation>Выберите другое имя: Postbag не перезаписывает файлы.</translation>
    </message>
    <message>
        <source>The export or backup cannot be written.</source>
        <translation>Не удаётся записать экспорт или резервную копию.</translation>
    </message>
    <message>
        <source>The password of %1 was not entered.</source>
        <translation>Пароль %1 не был введён.</translation>
    </message>
    <message>
        <source>Postbag&apos;s folder: %1</source>
        <translation>Папка Postbag: %1</translation>
    </message>
    <message>
        <source>The server of %1 said that it deleted messages, but it still has them.</source>
        <translation>%1: сервер подтвердил удаление писем, но они всё ещё там.</translation>
    </message>
    <message>
        <source>Check in the webmail settings what happens to messages that a mail program deletes, or let %1 leave messages on the server.</source>
        <translation>Проверьте в настройках веб-почты, что происходит с письмами, которые удаляет почтовая программа, или выберите для «%1» оставлять письма на сервере.</translation>
    </message>
    <message>
        <source>Check your network connection.</source>
        <translation>Проверьте подключение к сети.</translation>
    </message>
    <message>
        <source>Check protocol, port and security of %1. If they are right, the server may be down.</source>
        <translation>Проверьте протокол, порт и защиту для «%1». Если всё верно, сервер, возможно, не работает.</translation>
    </message>
    <message>
        <source>Check your network connection and the server name.</source>
        <translation>Проверьте подключение к сети и имя сервера.</translation>
    </message>
    <message>
        <source>%1 refused the user name, or the password that the command printed.</source>
        <translation>%1: имя пользователя или пароль, который вывела команда, не приняты.</translation>
    </message>
    <message>
        <source>Run the command in a terminal: it has to print the right password as its first line. Many providers want an app password, and POP3 or IMAP switched on in webmail.</source>
        <translation>Запустите команду в терминале: первой строкой она должна вывести правильный пароль. Многие провайдеры требуют пароль приложения и включённый в веб-почте POP3 или IMAP.</translation>
    </message>
    <message>
        <source>Make an app password in the security settings of your webmail and use it as the password of %1.</source>
        <translation>Создайте пароль приложения в настройках безопасности вашей веб-почты и используйте его как пароль для «%1».</translation>
    </message>
    <message>
        <source>Check protocol and port of %1.</source>
        <translation>Проверьте протокол и порт для «%1».</translation>
    </message>
    <message>
        <source>Nothing was removed from the server.</source>
        <translation>С сервера ничего не удалено.</translation>
    </message>
    <message>
        <source>If this goes on, ask your provider.</source>
        <translation>Если это повторится, обратитесь к провайдеру.</translation>
    </message>
    <message>
        <source>On a slow line, raise the time-out of %1.</source>
        <translation>Если связь медленная, увеличьте время ожидания для «%1».</translation>
    </message>
    <message>
        <source>Choose a longer interval for %1.</source>
        <translation>Выберите для «%1» больший интервал.</translation>
    </message>
    <message>
        <source>Collect less often, or make room in the mailbox.</source>
        <translation>Собирайте письма реже или освободите место в почтовом ящике.</translation>
    </message>
    <message>
        <source>If this goes on, start Postbag again.</source>
        <translation>Если это повторится, перезапустите Postbag.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>Postbag tries again by itself.</source>
        <translation>Postbag повторит попытку сам.</translation>
    </message>
    <message>
        <source>Postbag waits and tries again.</source>
        <translation>Postbag подождёт и повторит попытку.</translation>
    </message>
    <message>
        <source>Collect again: it goes on where it stopped.</source>
        <translation>Запустите сбор снова: он продолжится с того места, где остановился.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) of %1 not on the server: %2.</source>
        <extracomment>%1 is the name of the account, %2 are the names of the mailboxes</extracomment>
        <translation>
            <numerusform>%1: на сервере нет %n указанной папки: %2.</numerusform>
            <numerusform>%1: на сервере нет %n указанных папок: %2.</numerusform>
            <numerusform>%1: на сервере нет %n указанных папок: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it, and that the disk has room.</source>
        <translation>Проверьте, что папка на месте, вам разрешена запись в неё и на диске есть место.</translation>
    </message>
    <message>
        <source>Quit Postbag and move all files away whose names begin with postbag.db, but keep them: most of the mail in them can be saved. Then put your last backup there as postbag.db; without one, Postbag begins with an empty store, and collects again what is still on the servers.</source>
        <translation>Закройте Postbag и переместите в другое место все файлы, имена которых начинаются с postbag.db, но сохраните их: большую часть писем в них можно спасти. Затем положите туда последнюю резервную копию под именем postbag.db; без неё Postbag начнёт с пустого хранилища и снова соберёт то, что ещё есть на серверах.</translation>
    </message>
    <message>
        <source>A stored message of %1 is damaged.</source>
        <translation>Одно из сохранённых писем «%1» повреждено.</translation>
    </message>
    <message>
        <source>If its original is still on the server, it stays there, and Postbag fetches it again with the next run. Back up your mail and check the disk.</source>
        <translation>Если оригинал ещё на сервере, он там останется, и Postbag загрузит его снова при следующем сборе. Сделайте резервную копию почты и проверьте диск.</translation>
    </message>
    <message>
        <source>The password was not sent. If this is your own server, choose its CA file in the account; otherwise ask your provider. This network may also need a log-in page first.</source>
        <translation>Пароль не отправлен. Если это ваш собственный сервер, укажите его файл ЦС в учётной записи; иначе обратитесь к провайдеру. Возможно также, что в этой сети сначала нужно войти через веб-страницу.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is about %n mailbox(es): %2.</source>
        <extracomment>%1 is a sentence, %2 are the names of the mailboxes</extracomment>
        <translation>
            <numerusform>%1 Это касается %n папки: %2.</numerusform>
            <numerusform>%1 Это касается %n папок: %2.</numerusform>
            <numerusform>%1 Это касается %n папок: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::FolderActions</name>
    <message>
        <source>New folder</source>
        <comment>name of a new folder</comment>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>A folder needs a name of 1 to 200 characters without “/”.</source>
        <translation>Имя папки — от 1 до 200 символов, без «/».</translation>
    </message>
    <message>
        <source>There is a folder “%1” here already. Choose another name.</source>
        <translation>Папка «%1» здесь уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Удалить папку «%1»?</translation>
    </message>
    <message>
        <source>The folders in it are deleted too. All their messages go to the Trash; nothing on the servers changes.</source>
        <translation>Вложенные папки тоже будут удалены. Все их письма попадут в корзину; на серверах ничего не изменится.</translation>
    </message>
    <message>
        <source>Its messages go to the Trash; nothing on the servers changes.</source>
        <translation>Её письма попадут в корзину; на серверах ничего не изменится.</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Удалить папку</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New folder &amp;inside</source>
        <translation>Новая папка &amp;внутри</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>&amp;Удалить папку</translation>
    </message>
    <message>
        <source>Move to the &amp;top level</source>
        <translation>Переместить на в&amp;ерхний уровень</translation>
    </message>
</context>
<context>
    <name>postbag::FolderModel</name>
    <message>
        <source>All mail</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>folder</comment>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, непрочитанных: %Ln</numerusform>
            <numerusform>%1, непрочитанных: %Ln</numerusform>
            <numerusform>%1, непрочитанных: %Ln</numerusform>
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
            <numerusform>%n байт</numerusform>
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
        <translation>Только вручную</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>осталось около %n мин</numerusform>
            <numerusform>осталось около %n мин</numerusform>
            <numerusform>осталось около %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>осталось около %n часа</numerusform>
            <numerusform>осталось около %n часов</numerusform>
            <numerusform>осталось около %n часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::LeftAsideDialog</name>
    <message>
        <source>bigger than this account&apos;s limit</source>
        <translation>больше ограничения этой учётной записи</translation>
    </message>
    <message>
        <source>refused by the server, or unreadable</source>
        <translation>отклонено сервером или не читается</translation>
    </message>
    <message>
        <source>Left aside: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Messages left aside</source>
        <translation>Пропущенные письма</translation>
    </message>
    <message>
        <source>Fetch anyway</source>
        <translation>Всё равно собрать</translation>
    </message>
    <message>
        <source>Collects the selected messages now, whatever their size.</source>
        <translation>Собирает выбранные письма сейчас, какого бы размера они ни были.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>came shorter than announced, and different each time</source>
        <translation>приходило короче объявленного и каждый раз разным</translation>
    </message>
    <message>
        <source>These messages are still on the server; here they are missing or not whole.</source>
        <translation>Эти письма ещё на сервере; здесь их нет, или они неполные.</translation>
    </message>
</context>
<context>
    <name>postbag::MainWindow</name>
    <message>
        <source>Show accounts</source>
        <translation>Показать учётные записи</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Собрать сейчас</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Собрать сейчас</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добавить учётную запись…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Search all mail…</source>
        <translation>Искать по всем письмам…</translation>
    </message>
    <message>
        <source>Search all mail</source>
        <translation>Поиск по всем письмам</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>A&amp;bout Postbag</source>
        <translation>&amp;О программе Postbag</translation>
    </message>
</context>
<context>
    <name>postbag::MessageActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Отметить как &amp;прочитанное</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Отметить как &amp;непрочитанное</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Move to a folder</source>
        <translation>Пере&amp;местить в папку</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Пере&amp;местить в</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>Удалить %Ln письмо навсегда?</numerusform>
            <numerusform>Удалить %Ln письма навсегда?</numerusform>
            <numerusform>Удалить %Ln писем навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the Trash and will be gone from this computer. This cannot be undone. Nothing on the servers changes, and they are not collected again.</source>
        <translation>Выбранные письма лежат в корзине и исчезнут с этого компьютера. Отменить это нельзя. На серверах ничего не изменится, и заново эти письма собраны не будут.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to the Trash.</source>
        <translation>
            <numerusform>%Ln письмо перемещено в корзину.</numerusform>
            <numerusform>%Ln письма перемещены в корзину.</numerusform>
            <numerusform>%Ln писем перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved.</source>
        <translation>
            <numerusform>%Ln письмо перемещено.</numerusform>
            <numerusform>%Ln письма перемещены.</numerusform>
            <numerusform>%Ln писем перемещено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln письмо удалено навсегда.</numerusform>
            <numerusform>%Ln письма удалены навсегда.</numerusform>
            <numerusform>%Ln писем удалено навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other folder yet</source>
        <translation>Других папок пока нет</translation>
    </message>
</context>
<context>
    <name>postbag::MessageList</name>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>list of messages</comment>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln письмо</numerusform>
            <numerusform>%Ln письма</numerusform>
            <numerusform>%Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
</context>
<context>
    <name>postbag::MessageListModel</name>
    <message>
        <source>(unknown sender)</source>
        <translation>(отправитель неизвестен)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a message</comment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>a message</comment>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Есть вложения</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>column</comment>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Attachments</source>
        <comment>column</comment>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column</comment>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Учётная запись</translation>
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
        <translation>Почта</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Сбор писем</translation>
    </message>
    <message>
        <source>Accounts   ⚠ %1</source>
        <extracomment>%1 is the number of accounts that need attention</extracomment>
        <translation>Учётные записи   ⚠ %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln учётная запись требует внимания</numerusform>
            <numerusform>%Ln учётные записи требуют внимания</numerusform>
            <numerusform>%Ln учётных записей требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>postbag::Notifier</name>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) cannot be collected</source>
        <translation>
            <numerusform>Не удаётся собрать письма: %Ln учётная запись</numerusform>
            <numerusform>Не удаётся собрать письма: %Ln учётные записи</numerusform>
            <numerusform>Не удаётся собрать письма: %Ln учётных записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <extracomment>%1 is the name of an account: &quot;abv: 3 new&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln новое</numerusform>
            <numerusform>%1: %Ln новых</numerusform>
            <numerusform>%1: %Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln новое письмо</numerusform>
            <numerusform>%Ln новых письма</numerusform>
            <numerusform>%Ln новых писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::OriginDetails</name>
    <message>
        <source>None: it was imported</source>
        <translation>Нет: письмо импортировано</translation>
    </message>
    <message>
        <source>No; as far as we know it is still there</source>
        <translation>Нет; насколько известно, письмо ещё там</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Id on the server</source>
        <translation>Идентификатор на сервере</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Собрано</translation>
    </message>
    <message>
        <source>Removed from the server</source>
        <translation>Удалено с сервера</translation>
    </message>
</context>
<context>
    <name>postbag::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Пароль для «%1»</translation>
    </message>
    <message>
        <source>The server of %1 refused the password of %2. Enter it again.</source>
        <translation>Сервер учётной записи «%1» не принял пароль для %2. Введите его ещё раз.</translation>
    </message>
    <message>
        <source>Enter the password of %1 (%2).</source>
        <translation>Введите пароль для «%1» (%2).</translation>
    </message>
    <message>
        <source>It is kept until you quit Postbag and is not written anywhere.</source>
        <translation>Он хранится, пока вы не выйдете из Postbag, и никуда не записывается.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>postbag::PhaseText</name>
    <message>
        <source>waiting for the password…</source>
        <translation>ожидание пароля…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>подключение…</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>вход…</translation>
    </message>
    <message>
        <source>looking for new mail…</source>
        <translation>поиск новых писем…</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>получение писем…</translation>
    </message>
    <message>
        <source>deleting from the server…</source>
        <translation>удаление с сервера…</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>завершение…</translation>
    </message>
</context>
<context>
    <name>postbag::QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>postbag::ReaderHeader</name>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(отправитель неизвестен)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Switch between the text and the HTML of this message</source>
        <translation>Переключить между текстом и HTML этого письма</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More actions on this message</source>
        <translation>Другие действия с этим письмом</translation>
    </message>
    <message>
        <source>&amp;Where from</source>
        <translation>&amp;Откуда письмо</translation>
    </message>
    <message>
        <source>&amp;Raw source…</source>
        <translation>&amp;Исходный текст…</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>&amp;Сохранить письмо как…</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Переместить в папку</translation>
    </message>
</context>
<context>
    <name>postbag::ReaderPane</name>
    <message>
        <source>Reading the message…</source>
        <translation>Письмо читается…</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) were not loaded: they tell the sender that you read this.</source>
        <translation>
            <numerusform>%n изображение из интернета не загружено: по нему отправитель узнал бы, что вы читаете письмо.</numerusform>
            <numerusform>%n изображения из интернета не загружены: по ним отправитель узнал бы, что вы читаете письмо.</numerusform>
            <numerusform>%n изображений из интернета не загружено: по ним отправитель узнал бы, что вы читаете письмо.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is encrypted. Save it and open it with a program that has your key.</source>
        <translation>Это письмо зашифровано. Сохраните его и откройте программой, у которой есть ваш ключ.</translation>
    </message>
    <message>
        <source>This message is too long or too deep to be shown in full. Its raw source has all of it.</source>
        <translation>Письмо слишком длинное или слишком сложное, чтобы показать его целиком. Полностью оно есть в исходном тексте.</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>Открыть «%1»?</translation>
    </message>
    <message>
        <source>A file of this kind can run a program on this computer. Open it only if you expected it and know the sender.</source>
        <translation>Файл такого типа может запустить программу на этом компьютере. Открывайте его, только если вы его ждали и знаете отправителя.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>The attachment could not be opened. Save it and open it yourself.</source>
        <translation>Не удалось открыть вложение. Сохраните его и откройте сами.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Could not write to %1. Is there space, and may you write there?</source>
        <translation>Не удалось записать в %1. Достаточно ли там места и разрешена ли вам запись?</translation>
    </message>
    <message>
        <source>Choose a message to read it here.</source>
        <translation>Выберите письмо, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст письма</translation>
    </message>
</context>
<context>
    <name>postbag::RunsModel</name>
    <message numerus="yes">
        <source>Done; %Ln more next time</source>
        <translation>
            <numerusform>Готово; ещё %Ln в следующий раз</numerusform>
            <numerusform>Готово; ещё %Ln в следующий раз</numerusform>
            <numerusform>Готово; ещё %Ln в следующий раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Deleted from the server</source>
        <translation>Удалено с сервера</translation>
    </message>
    <message>
        <source>Left on the server: too big, or refused by it</source>
        <translation>Оставлено на сервере: слишком большие или отклонённые сервером</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message numerus="yes">
        <source>The server renumbered %Ln message(s), %1 new</source>
        <translation>
            <numerusform>Сервер перенумеровал %Ln письмо, новых: %1</numerusform>
            <numerusform>Сервер перенумеровал %Ln письма, новых: %1</numerusform>
            <numerusform>Сервер перенумеровал %Ln писем, новых: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::SearchHelp</name>
    <message>
        <source>the sender, a recipient</source>
        <translation>отправитель, получатель</translation>
    </message>
    <message>
        <source>words of the subject, of the name of an attachment</source>
        <translation>слова из темы, из имени вложения</translation>
    </message>
    <message>
        <source>words in this order</source>
        <translation>слова в этом порядке</translation>
    </message>
    <message>
        <source>a part of the account&apos;s name or user name</source>
        <translation>часть названия учётной записи или имени пользователя</translation>
    </message>
    <message>
        <source>this folder and those below it; folder:Trash looks into the Trash</source>
        <translation>эта папка и вложенные в неё; folder:Trash ищет в корзине</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>с вложением</translation>
    </message>
    <message>
        <source>unread, read</source>
        <translation>непрочитанные, прочитанные</translation>
    </message>
    <message>
        <source>since the beginning of that year, month or day; before it began</source>
        <translation>с начала этого года, месяца или дня; до этого начала</translation>
    </message>
    <message>
        <source>bigger or smaller than this (K, M, G, or bytes)</source>
        <translation>больше или меньше этого (K, M, G или байты)</translation>
    </message>
    <message>
        <source>not what follows</source>
        <translation>без того, что следует</translation>
    </message>
    <message>
        <source>“%1” was not understood. Possible is: %2</source>
        <extracomment>%1 is what was typed, %2 examples of what can be typed: &quot;before:2017, before:2017-03&quot;</extracomment>
        <translation>Не удалось понять «%1». Возможно так: %2</translation>
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
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;Rows of lists:</source>
        <translation>&amp;Строки в списках:</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторные</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактные</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Строки в списках</translation>
    </message>
    <message>
        <source>&amp;Accounts collected at once:</source>
        <translation>&amp;Учётных записей одновременно:</translation>
    </message>
    <message>
        <source>Accounts collected at once</source>
        <translation>Сколько учётных записей собирать одновременно</translation>
    </message>
    <message>
        <source>A change holds from the next start of Postbag.</source>
        <translation>Изменение вступит в силу при следующем запуске Postbag.</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Postbag in the notification area</source>
        <translation>При &amp;закрытии окна оставлять Postbag в области уведомлений</translation>
    </message>
    <message>
        <source>&amp;Start hidden in the notification area</source>
        <translation>Запускать с&amp;крытым в области уведомлений</translation>
    </message>
    <message>
        <source>This desktop has no notification area: closing minimises the window instead.</source>
        <translation>На этом рабочем столе нет области уведомлений: при закрытии окно сворачивается.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Show &amp;notifications of new mail and of trouble</source>
        <translation>Показывать у&amp;ведомления о новых письмах и неполадках</translation>
    </message>
</context>
<context>
    <name>postbag::SourceWindow</name>
    <message>
        <source>Raw source: %1</source>
        <translation>Исходный текст: %1</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>This is the beginning of a long message. Save it to see all of it.</source>
        <translation>Это начало длинного письма. Сохраните его, чтобы увидеть полностью.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>postbag::StartProblem</name>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>postbag::TestPanel</name>
    <message>
        <source>The server said: “%1”</source>
        <translation>Ответ сервера: «%1»</translation>
    </message>
    <message>
        <source>Server name found</source>
        <translation>Имя сервера найдено</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключение установлено</translation>
    </message>
    <message>
        <source>Connection secured, certificate verified</source>
        <translation>Соединение защищено, сертификат проверен</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход выполнен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of %1</source>
        <extracomment>%n messages on the server; %1 is their size, &quot;312 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln письмо, %1</numerusform>
            <numerusform>%Ln письма, %1</numerusform>
            <numerusform>%Ln писем, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages counted</source>
        <translation>Письма подсчитаны</translation>
    </message>
</context>
<context>
    <name>postbag::TrayMenu</name>
    <message>
        <source>&amp;Open Postbag</source>
        <translation>&amp;Открыть Postbag</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Собрать сейчас</translation>
    </message>
    <message>
        <source>Collect &amp;account</source>
        <translation>Собрать из &amp;учётной записи</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Приостановить все</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>На 1 &amp;час</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>До &amp;завтра</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Пока не воз&amp;обновлю</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Возобновить</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
</context>
<context>
    <name>postbag::TrayText</name>
    <message>
        <source>No accounts yet</source>
        <translation>Учётных записей пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln учётная запись требует внимания</numerusform>
            <numerusform>%Ln учётные записи требуют внимания</numerusform>
            <numerusform>%Ln учётных записей требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>сбор приостановлен</translation>
    </message>
    <message>
        <source>collecting…</source>
        <translation>сбор писем…</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>следующая проверка: %1</translation>
    </message>
    <message>
        <source>No new mail</source>
        <translation>Новых писем нет</translation>
    </message>
</context>
<context>
    <name>postbag::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <extracomment>%1 is a key: &quot;Undo (Ctrl+Z)&quot;</extracomment>
        <translation>Отменить (%1)</translation>
    </message>
</context>
<context>
    <name>postbag::demo::CollectedTable</name>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Новейшее</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>postbag::demo::Demo</name>
    <message>
        <source>Starting a mail server with three sample mailboxes …</source>
        <translation>Запускается почтовый сервер с тремя примерами ящиков …</translation>
    </message>
    <message>
        <source>Postbag opens now. Closing it ends the demo; nothing of it stays.</source>
        <translation>Сейчас откроется Postbag. Закройте его, чтобы завершить демонстрацию; от неё ничего не останется.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1: не удалось.</translation>
    </message>
    <message>
        <source>The demo cannot go on: %1</source>
        <translation>Демонстрация не может продолжаться: %1</translation>
    </message>
    <message>
        <source>Collected from the private server:</source>
        <translation>Собрано с частного сервера:</translation>
    </message>
    <message>
        <source>The server, the profile and the mail are gone now.</source>
        <translation>Сервера, профиля и писем больше нет.</translation>
    </message>
</context>
<context>
    <name>postbag::main</name>
    <message>
        <source>Collects the mail of all your mailboxes into one place.</source>
        <translation>Собирает письма из всех ваших почтовых ящиков в одно место.</translation>
    </message>
    <message>
        <source>Start in the notification area.</source>
        <translation>Запустить в области уведомлений.</translation>
    </message>
</context>
<context>
    <name>postbagctl</name>
    <message>
        <source>Password for %1: </source>
        <translation>Пароль для «%1»: </translation>
    </message>
    <message>
        <source>Warning: without TLS, others on the network can read the mail of %1 and may read its password.</source>
        <translation>Внимание: без TLS другие в сети могут прочитать письма «%1», а возможно, и пароль.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Не хватает --%1.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>сбор приостановлен</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>последний сбор: %1</translation>
    </message>
    <message>
        <source>never collected</source>
        <translation>сбора ещё не было</translation>
    </message>
    <message>
        <source>No accounts yet. postbagctl account add makes the first one.</source>
        <translation>Учётных записей пока нет. Первую создаст postbagctl account add.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Оставлять</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Say which: --forget or --delete-mail.</source>
        <translation>Укажите, что сделать: --forget или --delete-mail.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>По одному объекту JSON в строке.</translation>
    </message>
    <message>
        <source>Delete the local mail of this account too.</source>
        <translation>Удалить и местные письма этой учётной записи.</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>Добавить учётную запись.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Показать список учётных записей.</translation>
    </message>
    <message>
        <source>Change an account; options as for add.</source>
        <translation>Изменить учётную запись; параметры те же, что у add.</translation>
    </message>
    <message>
        <source>Stop collecting these accounts by themselves.</source>
        <translation>Больше не собирать эти учётные записи автоматически.</translation>
    </message>
    <message>
        <source>Collect these accounts again.</source>
        <translation>Снова собирать эти учётные записи.</translation>
    </message>
    <message>
        <source>Remove an account. Its mail stays, here and on the server.</source>
        <translation>Удалить учётную запись. Её письма останутся и здесь, и на сервере.</translation>
    </message>
    <message>
        <source>Forget what was collected, or delete what is here.</source>
        <translation>Забыть собранное или удалить письма, которые уже здесь.</translation>
    </message>
    <message>
        <source>Forget what was collected: the next run fetches everything on the server.</source>
        <translation>Забыть собранное: следующий сбор загрузит всё, что есть на сервере.</translation>
    </message>
    <message>
        <source>Connect, sign in and count; change nothing.</source>
        <translation>Подключиться, войти и посчитать письма; ничего не менять.</translation>
    </message>
    <message>
        <source>--%1 does not understand &quot;%2&quot;.</source>
        <translation>--%1: непонятное значение «%2».</translation>
    </message>
    <message>
        <source>--host and --port name different ports.</source>
        <translation>В --host и --port указаны разные порты.</translation>
    </message>
    <message>
        <source>The account&apos;s name, as lists show it.</source>
        <translation>Название учётной записи, как в списках.</translation>
    </message>
    <message>
        <source>How the mail is collected.</source>
        <translation>Как собирать письма.</translation>
    </message>
    <message>
        <source>The server&apos;s name or address.</source>
        <translation>Имя или адрес сервера.</translation>
    </message>
    <message>
        <source>The server&apos;s port. Default: 995 or 110, 993 or 143.</source>
        <translation>Порт сервера. По умолчанию: 995 или 110, 993 или 143.</translation>
    </message>
    <message>
        <source>How the connection is protected. Default: tls.</source>
        <translation>Как защищать соединение. По умолчанию: tls.</translation>
    </message>
    <message>
        <source>The user name at the server, often the whole address.</source>
        <translation>Имя пользователя на сервере, часто это полный адрес.</translation>
    </message>
    <message>
        <source>A command whose first line of output is the password.</source>
        <translation>Команда, которая выводит пароль первой строкой.</translation>
    </message>
    <message>
        <source>Read the password from standard input and put it into the password store.</source>
        <translation>Прочитать пароль из стандартного ввода и сохранить его в хранилище паролей.</translation>
    </message>
    <message>
        <source>Take the password from the password store; on a terminal, ask for it now.</source>
        <translation>Брать пароль из хранилища паролей; на терминале спросить его сейчас.</translation>
    </message>
    <message>
        <source>auto, plain, login, cram-md5, scram-sha-1, scram-sha-256, apop, xoauth2 or oauthbearer. Default: auto, the strongest that the server offers.</source>
        <translation>auto, plain, login, cram-md5, scram-sha-1, scram-sha-256, apop, xoauth2 или oauthbearer. По умолчанию: auto — самый надёжный из предлагаемых сервером.</translation>
    </message>
    <message>
        <source>Sign in with APOP, or not.</source>
        <translation>Входить с помощью APOP или нет.</translation>
    </message>
    <message>
        <source>Leave messages on the server, delete them after collecting, or after so many days. Default: on.</source>
        <translation>Оставлять письма на сервере, удалять их после сбора или через столько дней. По умолчанию: on.</translation>
    </message>
    <message>
        <source>What was not collected yet, or everything each time. Default: new.</source>
        <translation>Только ещё не собранное или каждый раз всё. По умолчанию: new.</translation>
    </message>
    <message>
        <source>Where the mail goes. Default: a folder named like the account.</source>
        <translation>Куда складывать письма. По умолчанию: папка с названием учётной записи.</translation>
    </message>
    <message>
        <source>Poll every …, from 5s to 1d, or only when asked to. Default: 5m.</source>
        <translation>Проверять каждые …, от 5s до 1d, или только по команде. По умолчанию: 5m.</translation>
    </message>
    <message>
        <source>Fetch at most so many in one run; 0: no limit. Default: 100.</source>
        <translation>Загружать за один сбор не больше стольких писем; 0 — без ограничения. По умолчанию: 100.</translation>
    </message>
    <message>
        <source>List bigger messages instead of fetching them; 0: no limit. Default: 50M.</source>
        <translation>Письма больше этого размера не загружать, а только показывать в списке; 0 — без ограничения. По умолчанию: 50M.</translation>
    </message>
    <message>
        <source>Give up after so many seconds without progress, 1 to 600. Default: 60.</source>
        <translation>Прервать через столько секунд без новых данных, от 1 до 600. По умолчанию: 60.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file too.</source>
        <translation>Доверять также сертификатам из этого файла.</translation>
    </message>
    <message>
        <source>IMAP: a mailbox to collect, or &apos;*&apos; for all of them; may be given several times.</source>
        <translation>IMAP: папка сервера, из которой собирать, или &apos;*&apos; для всех; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>сервер %1 найден</translation>
    </message>
    <message>
        <source>connected to port %1</source>
        <translation>подключение к порту %1 установлено</translation>
    </message>
    <message>
        <source>certificate is in order</source>
        <translation>сертификат в порядке</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>вход выполнен: %1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>письма подсчитаны</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), %1</source>
        <translation>
            <numerusform>%n письмо, %1</numerusform>
            <numerusform>%n письма, %1</numerusform>
            <numerusform>%n писем, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose --format mbox, maildir or eml.</source>
        <translation>Укажите --format mbox, maildir или eml.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) exported.</source>
        <translation>
            <numerusform>Экспортировано %n письмо.</numerusform>
            <numerusform>Экспортировано %n письма.</numerusform>
            <numerusform>Экспортировано %n писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 is damaged in the store and was left out.</source>
        <translation>Письмо %1 повреждено в хранилище и пропущено.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортированные</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) imported.</source>
        <translation>
            <numerusform>Импортировано %n письмо.</numerusform>
            <numerusform>Импортировано %n письма.</numerusform>
            <numerusform>Импортировано %n писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here.</source>
        <translation>
            <numerusform>%n письмо уже было здесь.</numerusform>
            <numerusform>%n письма уже были здесь.</numerusform>
            <numerusform>%n писем уже были здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n письмо не удалось прочитать, оно пропущено.</numerusform>
            <numerusform>%n письма не удалось прочитать, они пропущены.</numerusform>
            <numerusform>%n писем не удалось прочитать, они пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write messages to files that other programs read.</source>
        <translation>Записать письма в файлы, которые читают другие программы.</translation>
    </message>
    <message>
        <source>maildir and eml keep the exact bytes.</source>
        <translation>maildir и eml сохраняют письма байт в байт.</translation>
    </message>
    <message>
        <source>A new file for mbox, a folder for the others.</source>
        <translation>Для mbox — новый файл, для остальных — папка.</translation>
    </message>
    <message>
        <source>Only this folder. Default: all mail.</source>
        <translation>Только эту папку. По умолчанию: все письма.</translation>
    </message>
    <message>
        <source>Bring in an mbox file, a Maildir or .eml files; nothing twice.</source>
        <translation>Импортировать файл mbox, Maildir или файлы .eml; ничего дважды.</translation>
    </message>
    <message>
        <source>Where the messages go. Default: a folder named like the file.</source>
        <translation>Куда складывать письма. По умолчанию: папка с именем файла.</translation>
    </message>
    <message>
        <source>There is nothing to collect: no accounts, or all are paused.</source>
        <translation>Собирать нечего: учётных записей нет, или все приостановлены.</translation>
    </message>
    <message>
        <source>One JSON object a line: events, and a summary at the end.</source>
        <translation>По одному объекту JSON в строке: события, в конце — сводка.</translation>
    </message>
    <message>
        <source>Collect these accounts now, or all that are not paused.</source>
        <translation>Собрать сейчас эти учётные записи или все, которые не приостановлены.</translation>
    </message>
    <message>
        <source>Collect on schedule until stopped.</source>
        <translation>Собирать по расписанию, пока не остановят.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не хватает: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>Лишнее слово: «%1».</translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your accounts into one place.</source>
        <translation>Postbag собирает письма со всех ваших учётных записей в одно место.</translation>
    </message>
    <message>
        <source>postbagctl COMMAND --help explains each. POSTBAG_HOME selects another profile folder.</source>
        <translation>Подробнее о каждой команде: postbagctl COMMAND --help. POSTBAG_HOME выбирает другую папку профиля.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. postbagctl --help shows them all.</source>
        <translation>Нет команды «%1». Все команды покажет postbagctl --help.</translation>
    </message>
    <message>
        <source>There is no account named %1. postbagctl account list shows them all.</source>
        <translation>Нет учётной записи с названием %1. Все покажет postbagctl account list.</translation>
    </message>
    <message>
        <source>No folders yet. Collecting makes them.</source>
        <translation>Папок пока нет. Они появятся при сборе.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Писем</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>There is no folder %1. postbagctl folder list shows them all.</source>
        <translation>Нет папки %1. Все папки покажет postbagctl folder list.</translation>
    </message>
    <message>
        <source>List the folders with their numbers of messages.</source>
        <translation>Показать папки и число писем в них.</translation>
    </message>
    <message>
        <source>Make a folder; names are joined with /.</source>
        <translation>Создать папку; имена соединяются знаком /.</translation>
    </message>
    <message>
        <source>Rename or move a folder.</source>
        <translation>Переименовать или переместить папку.</translation>
    </message>
    <message>
        <source>Remove a folder; its messages go to the Trash.</source>
        <translation>Удалить папку; её письма попадут в корзину.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <translation>
            <numerusform>%1: %n новое письмо</numerusform>
            <numerusform>%1: %n новых письма</numerusform>
            <numerusform>%1: %n новых писем</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no message %1. postbagctl list shows them all.</source>
        <translation>Нет письма %1. Все письма покажет postbagctl list.</translation>
    </message>
    <message>
        <source>Give only one of --raw, --headers and --text.</source>
        <translation>Укажите только что-то одно: --raw, --headers или --text.</translation>
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
        <translation>Учётная запись:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Attachment:</source>
        <translation>Вложение:</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written to %2.</source>
        <translation>Не удаётся записать %1 в %2.</translation>
    </message>
    <message>
        <source>List the messages, newest first.</source>
        <translation>Показать письма, сначала новые.</translation>
    </message>
    <message>
        <source>Only of this folder.</source>
        <translation>Только из этой папки.</translation>
    </message>
    <message>
        <source>Only of this account.</source>
        <translation>Только из этой учётной записи.</translation>
    </message>
    <message>
        <source>Find messages by words; all must be there.</source>
        <translation>Найти письма по словам; должны встретиться все.</translation>
    </message>
    <message>
        <source>Show a message.</source>
        <translation>Показать письмо.</translation>
    </message>
    <message>
        <source>The exact bytes as the server held them.</source>
        <translation>Точные байты письма, как на сервере.</translation>
    </message>
    <message>
        <source>The header fields.</source>
        <translation>Поля заголовка.</translation>
    </message>
    <message>
        <source>Only what the reader would show, HTML turned to text.</source>
        <translation>Только то, что видно при чтении; HTML превращается в текст.</translation>
    </message>
    <message>
        <source>List or save the attachments of a message.</source>
        <translation>Показать или сохранить вложения письма.</translation>
    </message>
    <message>
        <source>Save them there under safe names; nothing is overwritten.</source>
        <translation>Сохранить их туда под безопасными именами; ничего не перезаписывается.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже здесь</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>%1 refused the password. Password for %2: </source>
        <translation>%1: пароль не принят. Пароль для %2: </translation>
    </message>
    <message>
        <source>%1: password for %2: </source>
        <translation>%1: пароль для %2: </translation>
    </message>
    <message>
        <source>Backing up:</source>
        <translation>Копирование:</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Резервная копия записана: %1.</translation>
    </message>
    <message>
        <source>Checking:</source>
        <translation>Проверка:</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in order: %n message bodies checked.</source>
        <translation>
            <numerusform>Всё в порядке: проверено %n письмо.</numerusform>
            <numerusform>Всё в порядке: проверено %n письма.</numerusform>
            <numerusform>Всё в порядке: проверено %n писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 is damaged.</source>
        <translation>Письмо %1 повреждено.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) count their messages wrongly.</source>
        <translation>
            <numerusform>В %n папке неверный счёт писем.</numerusform>
            <numerusform>В %n папках неверный счёт писем.</numerusform>
            <numerusform>В %n папках неверный счёт писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the store from a backup; what is still on the servers can be collected again.</source>
        <translation>Восстановите хранилище из резервной копии; то, что ещё есть на серверах, можно собрать снова.</translation>
    </message>
    <message>
        <source>Write a consistent copy of the store, also while it is in use.</source>
        <translation>Записать целостную копию хранилища, даже если оно сейчас используется.</translation>
    </message>
    <message>
        <source>Check the store: the database, and every message against its hash.</source>
        <translation>Проверить хранилище: базу данных и каждое письмо по его хешу.</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4</source>
        <translation>%1 из %2, %3, %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a folder.</source>
        <translation>«%1» не может быть именем папки.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to Postbag and stays as it is.</source>
        <translation>Папка %1 принадлежит Postbag и остаётся как есть.</translation>
    </message>
    <message>
        <source>There is a folder %1 already.</source>
        <translation>Папка %1 уже есть.</translation>
    </message>
    <message>
        <source>%1: message %2 is too big (%3) and stays on the server.</source>
        <translation>%1: письмо %2 слишком большое (%3) и остаётся на сервере.</translation>
    </message>
    <message>
        <source>To fetch big messages too: postbagctl account edit %1 --max-size 0</source>
        <translation>Чтобы собирать и большие письма: postbagctl account edit %1 --max-size 0</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) waiting for their turn…</source>
        <translation>
            <numerusform>%n учётная запись ждёт своей очереди…</numerusform>
            <numerusform>%n учётные записи ждут своей очереди…</numerusform>
            <numerusform>%n учётных записей ждут своей очереди…</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation>Вывод не удалось записать полностью.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server renumbered %Ln message(s), %2 new</source>
        <translation>
            <numerusform>%1: сервер перенумеровал %Ln письмо, новых: %2</numerusform>
            <numerusform>%1: сервер перенумеровал %Ln письма, новых: %2</numerusform>
            <numerusform>%1: сервер перенумеровал %Ln писем, новых: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are here already are still on the server of %1. Delete these there, too? [yes/no]</source>
        <translation>
            <numerusform>%Ln письмо, которое уже здесь, ещё есть на сервере %1. Удалить его и там? [да/нет]</numerusform>
            <numerusform>%Ln письма, которые уже здесь, ещё есть на сервере %1. Удалить их и там? [да/нет]</numerusform>
            <numerusform>%Ln писем, которые уже здесь, ещё есть на сервере %1. Удалить их и там? [да/нет]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that were collected before stay on the server. To delete these there, too: postbagctl account edit %1 --yes</source>
        <translation>
            <numerusform>%Ln письмо, собранное раньше, остаётся на сервере. Чтобы удалить его и там: postbagctl account edit %1 --yes</numerusform>
            <numerusform>%Ln письма, собранные раньше, остаются на сервере. Чтобы удалить их и там: postbagctl account edit %1 --yes</numerusform>
            <numerusform>%Ln писем, собранных раньше, остаются на сервере. Чтобы удалить их и там: postbagctl account edit %1 --yes</numerusform>
        </translation>
    </message>
    <message>
        <source>When messages no longer stay on the server: also delete there what was collected before.</source>
        <translation>Когда письма больше не остаются на сервере: удалить там и собранное раньше.</translation>
    </message>
    <message>
        <source>List the messages that were left aside on the server, or fetch them anyway.</source>
        <translation>Показать пропущенные письма, оставшиеся на сервере, или всё равно загрузить их.</translation>
    </message>
    <message>
        <source>The next run fetches this message whatever its size; may be given several times.</source>
        <translation>Следующий сбор загрузит это письмо, каким бы большим оно ни было; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>слишком большое</translation>
    </message>
    <message>
        <source>No messages were left aside.</source>
        <translation>Пропущенных писем нет.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>No message %1 was left aside. postbagctl account skipped %2 shows them all.</source>
        <translation>Пропущенного письма %1 нет. postbagctl account skipped %2 показывает все.</translation>
    </message>
    <message numerus="yes">
        <source>The next run fetches %Ln message(s) whatever their size.</source>
        <translation>
            <numerusform>Следующий сбор загрузит %Ln письмо, каким бы большим оно ни было.</numerusform>
            <numerusform>Следующий сбор загрузит %Ln письма, какими бы большими они ни были.</numerusform>
            <numerusform>Следующий сбор загрузит %Ln писем, какими бы большими они ни были.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting for new mail</source>
        <translation>%1: ждёт новых писем</translation>
    </message>
    <message>
        <source>%1: the server does not tell about new mail; Postbag looks for it at the interval</source>
        <translation>%1: сервер не сообщает о новых письмах; Postbag проверяет их с заданным интервалом</translation>
    </message>
    <message>
        <source>IMAP: file the mail of each mailbox into a folder of its own, or all into one. Default: off.</source>
        <translation>IMAP: письма каждой папки сервера в отдельную папку или все в одну. По умолчанию: off.</translation>
    </message>
    <message>
        <source>The system allows too few open files to wait for new mail of all accounts; Postbag looks for the others&apos; at their interval. See ulimit -n, or LimitNOFILE of the service.</source>
        <translation>Система разрешает слишком мало открытых файлов, чтобы ждать новых писем всех учётных записей; остальные Postbag проверяет с заданным интервалом. См. ulimit -n или LimitNOFILE службы.</translation>
    </message>
    <message>
        <source>On a machine without a password store use --password-command or --password-ask.</source>
        <translation>На компьютере без хранилища паролей используйте --password-command или --password-ask.</translation>
    </message>
    <message>
        <source>Give only one of --password-command, --password-stdin, --password-ask and --keychain.</source>
        <translation>Укажите только что-то одно: --password-command, --password-stdin, --password-ask или --keychain.</translation>
    </message>
    <message>
        <source>Ask for the password on the terminal, once in each collect or watch; it is kept nowhere.</source>
        <translation>Спрашивать пароль в терминале, один раз при каждом collect или watch; он нигде не сохраняется.</translation>
    </message>
    <message>
        <source>refused by the server; a later run asks again</source>
        <translation>отказано сервером; следующий сбор запросит снова</translation>
    </message>
    <message>
        <source>%1: the server did not give message %2; a later run asks for it again.</source>
        <translation>%1: сервер не отдал письмо %2; оно будет запрошено снова при одном из следующих сборов.</translation>
    </message>
    <message>
        <source>Warning: without TLS, others on the network can read the mail of %1.</source>
        <translation>Внимание: без TLS другие в сети могут прочитать письма «%1».</translation>
    </message>
    <message>
        <source>%1; left aside: %2</source>
        <translation>%1; пропущено: %2</translation>
    </message>
    <message>
        <source>--%1 is for IMAP: POP3 knows one mailbox only.</source>
        <translation>Параметр --%1 только для IMAP: у POP3 один почтовый ящик.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Папку нельзя переместить в неё саму.</translation>
    </message>
    <message>
        <source>What a query may have:</source>
        <translation>Что может быть в запросе:</translation>
    </message>
    <message>
        <source>A query that begins with &quot;-&quot; comes after --, as in: postbagctl search -- -is:read</source>
        <translation>Запрос, который начинается с «-», пишется после --, например: postbagctl search -- -is:read</translation>
    </message>
    <message>
        <source>short each time; its original stays on the server</source>
        <translation>каждый раз неполное; оригинал остаётся на сервере</translation>
    </message>
    <message>
        <source>%1: message %2 came shorter than announced, and different each time. What came is here; the original stays on the server. To fetch it again: postbagctl account skipped %1 --fetch ID</source>
        <translation>%1: письмо %2 приходило короче объявленного и каждый раз разным. Что пришло, сохранено здесь; оригинал остаётся на сервере. Чтобы собрать его снова: postbagctl account skipped %1 --fetch ID</translation>
    </message>
    <message>
        <source>Left out, because it is empty, too large or unreadable: %1</source>
        <translation>Пропущено, потому что пусто, слишком велико или не читается: %1</translation>
    </message>
</context>
</TS>
