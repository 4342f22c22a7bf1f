<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>postbag::AccountQuestions</name>
    <message numerus="yes">
        <source>Delete %n account(s)?</source>
        <translation>
            <numerusform>Delete %n account?</numerusform>
            <numerusform>Delete %n accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also delete all mail of these accounts here, for good</source>
        <translation>
            <numerusform>Also delete all mail of this account here, for good</numerusform>
            <numerusform>Also delete all mail of these accounts here, for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, each message is deleted from the server %n day(s) after it was collected.</source>
        <translation>
            <numerusform>From the next run on, each message is deleted from the server %n day after it was collected.</numerusform>
            <numerusform>From the next run on, each message is deleted from the server %n days after it was collected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This holds for %Ln message(s), too, collected before and still there.</source>
        <translation>
            <numerusform>This holds for %Ln message, too, that was collected before and is still there.</numerusform>
            <numerusform>This holds for %Ln messages, too, that were collected before and are still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::AccountStateText</name>
    <message numerus="yes">
        <source>%Ln more next time</source>
        <translation>
            <numerusform>%Ln more next time</numerusform>
            <numerusform>%Ln more next time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left aside</source>
        <translation>
            <numerusform>%Ln left aside</numerusform>
            <numerusform>%Ln left aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::AccountsModel</name>
    <message numerus="yes">
        <source>Messages are deleted from the server %n day(s) after collecting.</source>
        <translation>
            <numerusform>Messages are deleted from the server %n day after collecting.</numerusform>
            <numerusform>Messages are deleted from the server %n days after collecting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::AccountsTrouble</name>
    <message numerus="yes">
        <source>%Ln account(s) need attention.</source>
        <translation>
            <numerusform>%Ln account needs attention.</numerusform>
            <numerusform>%Ln accounts need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln message(s) were left on the server because they are too big or were refused.</source>
        <translation>
            <numerusform>%Ln message was left on the server because it is too big or was refused.</numerusform>
            <numerusform>%Ln messages were left on the server because they are too big or were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) wait for the next run: the limit of messages in one run was reached.</source>
        <translation>
            <numerusform>%Ln new message waits for the next run: the limit of messages in one run was reached.</numerusform>
            <numerusform>%Ln new messages wait for the next run: the limit of messages in one run was reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::CollectStatus</name>
    <message numerus="yes">
        <source>%Ln new message(s) collected</source>
        <translation>
            <numerusform>%Ln new message collected</numerusform>
            <numerusform>%Ln new messages collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collecting %Ln account(s)…</source>
        <translation>
            <numerusform>Collecting %Ln account…</numerusform>
            <numerusform>Collecting %Ln accounts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1 of %2</source>
        <translation>
            <numerusform>%Ln account: %1 of %2</numerusform>
            <numerusform>%Ln accounts: %1 of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::ErrorText</name>
    <message numerus="yes">
        <source>%n mailbox(es) of %1 not on the server: %2.</source>
        <extracomment>%1 is the name of the account, %2 are the names of the mailboxes</extracomment>
        <translation>
            <numerusform>%n mailbox of %1 is not on the server: %2.</numerusform>
            <numerusform>%n mailboxes of %1 are not on the server: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 It is about %n mailbox(es): %2.</source>
        <extracomment>%1 is a sentence, %2 are the names of the mailboxes</extracomment>
        <translation>
            <numerusform>%1 It is about %n mailbox: %2.</numerusform>
            <numerusform>%1 It is about %n mailboxes: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::FolderModel</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln unread</numerusform>
            <numerusform>%1, %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::Format</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::MessageActions</name>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln message for good?</numerusform>
            <numerusform>Delete %Ln messages for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to the Trash.</source>
        <translation>
            <numerusform>%Ln message moved to the Trash.</numerusform>
            <numerusform>%Ln messages moved to the Trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved.</source>
        <translation>
            <numerusform>%Ln message moved.</numerusform>
            <numerusform>%Ln messages moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln message deleted for good.</numerusform>
            <numerusform>%Ln messages deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::MessageList</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::Navigation</name>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln account needs attention</numerusform>
            <numerusform>%Ln accounts need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::Notifier</name>
    <message numerus="yes">
        <source>%Ln account(s) cannot be collected</source>
        <translation>
            <numerusform>%Ln account cannot be collected</numerusform>
            <numerusform>%Ln accounts cannot be collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <extracomment>%1 is the name of an account: &quot;abv: 3 new&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln new</numerusform>
            <numerusform>%1: %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::ReaderPane</name>
    <message numerus="yes">
        <source>%n remote image(s) were not loaded: they tell the sender that you read this.</source>
        <translation>
            <numerusform>%n remote image was not loaded: it tells the sender that you read this.</numerusform>
            <numerusform>%n remote images were not loaded: they tell the sender that you read this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::RunsModel</name>
    <message numerus="yes">
        <source>Done; %Ln more next time</source>
        <translation>
            <numerusform>Done; %Ln more next time</numerusform>
            <numerusform>Done; %Ln more next time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server renumbered %Ln message(s), %1 new</source>
        <translation>
            <numerusform>The server renumbered %Ln message, %1 new</numerusform>
            <numerusform>The server renumbered %Ln messages, %1 new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::TestPanel</name>
    <message numerus="yes">
        <source>%Ln message(s) of %1</source>
        <extracomment>%n messages on the server; %1 is their size, &quot;312 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln message of %1</numerusform>
            <numerusform>%Ln messages of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::TrayText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln account needs attention</numerusform>
            <numerusform>%Ln accounts need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbagctl</name>
    <message numerus="yes">
        <source>%n message(s), %1</source>
        <translation>
            <numerusform>%n message, %1</numerusform>
            <numerusform>%n messages, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) exported.</source>
        <translation>
            <numerusform>%n message exported.</numerusform>
            <numerusform>%n messages exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) imported.</source>
        <translation>
            <numerusform>%n message imported.</numerusform>
            <numerusform>%n messages imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here.</source>
        <translation>
            <numerusform>%n message was already here.</numerusform>
            <numerusform>%n messages were already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n message could not be read and was left out.</numerusform>
            <numerusform>%n messages could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <translation>
            <numerusform>%1: %n new message</numerusform>
            <numerusform>%1: %n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is in order: %n message bodies checked.</source>
        <translation>
            <numerusform>Everything is in order: %n message body checked.</numerusform>
            <numerusform>Everything is in order: %n message bodies checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) count their messages wrongly.</source>
        <translation>
            <numerusform>%n folder counts its messages wrongly.</numerusform>
            <numerusform>%n folders count their messages wrongly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) waiting for their turn…</source>
        <translation>
            <numerusform>%n account waiting for its turn…</numerusform>
            <numerusform>%n accounts waiting for their turn…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the server renumbered %Ln message(s), %2 new</source>
        <translation>
            <numerusform>%1: the server renumbered %Ln message, %2 new</numerusform>
            <numerusform>%1: the server renumbered %Ln messages, %2 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are here already are still on the server of %1. Delete these there, too? [yes/no]</source>
        <translation>
            <numerusform>%Ln message that is here already is still on the server of %1. Delete it there, too? [yes/no]</numerusform>
            <numerusform>%Ln messages that are here already are still on the server of %1. Delete these there, too? [yes/no]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that were collected before stay on the server. To delete these there, too: postbagctl account edit %1 --yes</source>
        <translation>
            <numerusform>%Ln message that was collected before stays on the server. To delete it there, too: postbagctl account edit %1 --yes</numerusform>
            <numerusform>%Ln messages that were collected before stay on the server. To delete these there, too: postbagctl account edit %1 --yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next run fetches %Ln message(s) whatever their size.</source>
        <translation>
            <numerusform>The next run fetches %Ln message whatever its size.</numerusform>
            <numerusform>The next run fetches %Ln messages whatever their size.</numerusform>
        </translation>
    </message>
</context>
</TS>
