// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountForm.h"

#include "ui/accounts/AdvancedFields.h"
#include "ui/accounts/FormField.h"
#include "ui/accounts/IntervalDelegate.h"
#include "ui/shared/ErrorText.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

template <typename Value> void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

template <typename Value> Value chosen(const QComboBox* box)
{
    return Value(box->currentData().toInt());
}

QComboBox* choices(std::initializer_list<int> values)
{
    auto* box = new QComboBox;
    for (int value : values)
        box->addItem(QString(), value);
    return box;
}

} // namespace

AccountForm::AccountForm(Prompter& prompter, QStringList otherNames, const QStringList& folders,
                         QWidget* parent)
    : QWidget(parent), m_otherNames(std::move(otherNames)), m_name(new QLineEdit),
      m_protocol(choices({int(Protocol::Imap), int(Protocol::Pop3)})), m_host(new QLineEdit),
      m_security(choices({int(Security::Tls), int(Security::StartTls), int(Security::None)})),
      m_port(new QSpinBox), m_user(new QLineEdit),
      m_secretSource(choices(
          {int(SecretSource::Keychain), int(SecretSource::Command), int(SecretSource::AskEachSession)})),
      m_password(new QLineEdit), m_passwordCommand(new QLineEdit),
      m_scope(choices({int(CollectScope::New), int(CollectScope::All)})),
      m_leave(
          choices({int(LeavePolicy::Leave), int(LeavePolicy::DeleteAfterDays), int(LeavePolicy::Delete)})),
      m_leaveDays(new QSpinBox), m_folder(new QComboBox), m_interval(new QComboBox),
      m_advanced(new AdvancedFields(prompter))
{
    build(folders);
    connectEditors();
    load({});
    retranslateUi();
}

void AccountForm::build(const QStringList& folders)
{
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_leaveDays->setRange(1, 3650);
    m_password->setEchoMode(QLineEdit::Password);
    m_folder->setEditable(true);
    m_folder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_folder->addItems(folders);
    m_folder->setInsertPolicy(QComboBox::NoInsert);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto add = [&](QWidget* editor, const QString& name) {
        m_fields.insert(editor, new FormField(form, editor, name));
    };
    add(m_name, u"name"_s);
    add(m_protocol, u"protocol"_s);
    add(m_host, u"host"_s);
    add(m_security, u"security"_s);
    add(m_port, u"port"_s);
    add(m_user, u"user"_s);
    add(m_secretSource, u"secretSource"_s);
    add(m_password, u"password"_s);
    add(m_passwordCommand, u"passwordCommand"_s);
    add(m_folder, u"folder"_s);
    add(m_interval, u"interval"_s);
    add(m_scope, u"scope"_s);
    add(m_leave, u"leave"_s);
    add(m_leaveDays, u"leaveDays"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_advanced);
    layout->addStretch();
}

void AccountForm::connectEditors()
{
    const auto changed = [this] {
        showProblems();
        Q_EMIT edited();
    };
    for (QLineEdit* line : {m_name, m_host, m_user, m_password, m_passwordCommand, m_folder->lineEdit()})
        connect(line, &QLineEdit::textChanged, this, changed);
    for (QLineEdit* line : {m_name, m_host, m_user, m_passwordCommand})
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (!line->text().isEmpty())
                m_visited.insert(field(line));
            showProblems();
        });
    // Scrolling the form must not turn what is under the pointer: "leave" would become "delete" unseen.
    for (auto* input : findChildren<QWidget*>())
        if (qobject_cast<QComboBox*>(input) || qobject_cast<QAbstractSpinBox*>(input)) {
            input->setFocusPolicy(Qt::StrongFocus);
            input->installEventFilter(this);
        }
    for (QComboBox* box : {m_protocol, m_security, m_secretSource, m_scope, m_leave, m_interval})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    for (QComboBox* box : {m_protocol, m_security})
        connect(box, &QComboBox::currentIndexChanged, this, &AccountForm::followPort);
    for (QComboBox* box : {m_protocol, m_security, m_secretSource, m_leave})
        connect(box, &QComboBox::currentIndexChanged, this, &AccountForm::showDependent);
    connect(m_leaveDays, &QSpinBox::valueChanged, this, changed);
    connect(m_port, &QSpinBox::valueChanged, this, [this, changed] {
        m_portTouched = true;
        changed();
    });
    connect(m_name, &QLineEdit::textChanged, m_folder->lineEdit(), &QLineEdit::setPlaceholderText);
    connect(m_advanced, &AdvancedFields::edited, this, changed);
    // A pasted text comes as a whole, a typed one only when the field is left: "mail:1" may become
    // "mail:110".
    connect(m_host, &QLineEdit::textEdited, this, [this, before = qsizetype(0)](const QString& text) mutable {
        if (text.size() > before + 1)
            takeHostApart();
        before = m_host->text().size();
    });
    connect(m_host, &QLineEdit::editingFinished, this, &AccountForm::takeHostApart);
}

void AccountForm::load(const AccountSettings& settings)
{
    m_loaded = settings;
    m_name->setText(settings.name);
    choose(m_protocol, settings.protocol);
    choose(m_security, settings.security);
    m_host->setText(settings.host);
    m_port->setValue(settings.effectivePort());
    m_portTouched = settings.effectivePort() != standardPort(settings.protocol, settings.security);
    m_user->setText(settings.user);
    choose(m_secretSource, settings.secretSource);
    m_password->clear();
    m_passwordCommand->setText(settings.passwordCommand);
    choose(m_scope, settings.scope);
    choose(m_leave, settings.leave);
    m_leaveDays->setValue(settings.leaveDays);
    m_folder->setCurrentText(settings.folder);
    IntervalChoice::fill(*m_interval, settings.interval);
    m_advanced->load(settings);
    m_visited.clear();
    m_allChecked = false;
    sayIfPasswordStays();
    m_name->setFocus();
    showDependent();
    showProblems();
}

AccountSettings AccountForm::settings() const
{
    AccountSettings settings = m_loaded;
    settings.name = m_name->text().trimmed();
    settings.protocol = chosen<Protocol>(m_protocol);
    settings.security = chosen<Security>(m_security);
    settings.host = m_host->text().trimmed();
    settings.port =
        m_port->value() == standardPort(settings.protocol, settings.security) ? 0 : m_port->value();
    if (const auto parts = splitHostAndPort(settings.host); parts && parts->port > 0) {
        settings.host = parts->host;
        settings.port = parts->port;
    }
    settings.user = m_user->text().trimmed();
    settings.secretSource = chosen<SecretSource>(m_secretSource);
    settings.passwordCommand = m_passwordCommand->text().trimmed();
    settings.scope = chosen<CollectScope>(m_scope);
    settings.leave = chosen<LeavePolicy>(m_leave);
    settings.leaveDays = m_leaveDays->value();
    settings.folder = m_folder->currentText().trimmed();
    settings.interval = IntervalChoice::chosen(*m_interval);
    m_advanced->store(settings);
    return settings;
}

std::optional<Secret> AccountForm::secret() const
{
    if (m_password->text().isEmpty() || chosen<SecretSource>(m_secretSource) != SecretSource::Keychain)
        return {};
    return Secret(m_password->text().toStdString());
}

bool AccountForm::checkAll()
{
    takeHostApart();
    m_allChecked = true;
    showProblems();
    const QList<FormField*> advanced = m_advanced->fields();
    for (FormField* field : advanced) {
        if (field->problem().isEmpty())
            continue;
        m_advanced->setOpen(true);
        break;
    }
    for (const QWidget* editor : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_host),
                                  static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_user),
                                  static_cast<QWidget*>(m_password), static_cast<QWidget*>(m_passwordCommand),
                                  static_cast<QWidget*>(m_folder), static_cast<QWidget*>(m_leaveDays)}) {
        if (field(editor)->problem().isEmpty())
            continue;
        const_cast<QWidget*>(editor)->setFocus();
        return false;
    }
    return validate(settings(), m_otherNames).isEmpty();
}

void AccountForm::sayIfPasswordStays()
{
    m_password->setPlaceholderText(m_loaded.id ? tr("unchanged") : QString());
}

void AccountForm::takeHostApart()
{
    const auto parts = splitHostAndPort(m_host->text().trimmed());
    if (!parts || parts->port == 0)
        return;
    m_host->setText(parts->host);
    m_port->setValue(parts->port);
    m_portTouched = true;
}

void AccountForm::followPort()
{
    if (m_portTouched)
        return;
    const QSignalBlocker quiet(m_port);
    m_port->setValue(standardPort(chosen<Protocol>(m_protocol), chosen<Security>(m_security)));
}

void AccountForm::showDependent()
{
    const auto source = chosen<SecretSource>(m_secretSource);
    field(m_password)->setRowVisible(source == SecretSource::Keychain);
    field(m_passwordCommand)->setRowVisible(source == SecretSource::Command);
    field(m_leaveDays)->setRowVisible(chosen<LeavePolicy>(m_leave) == LeavePolicy::DeleteAfterDays);
    field(m_security)
        ->setNote(chosen<Security>(m_security) == Security::None
                      ? tr("Others on the way can read your password and your mail.")
                      : QString());
    m_host->setPlaceholderText(chosen<Protocol>(m_protocol) == Protocol::Pop3 ? u"pop.example.org"_s
                                                                              : u"imap.example.org"_s);
    m_advanced->setProtocol(chosen<Protocol>(m_protocol));
}

void AccountForm::showProblems()
{
    QHash<FormField*, QString> sentences;
    const QList<SettingsProblem> problems = validate(settings(), m_otherNames);
    for (SettingsProblem problem : problems)
        if (FormField* field = fieldOf(problem); field && !sentences.contains(field))
            sentences.insert(field, ErrorText::problem(problem));
    const bool passwordWanted =
        chosen<SecretSource>(m_secretSource) == SecretSource::Keychain && !m_loaded.id;
    if (passwordWanted && m_password->text().isEmpty())
        sentences.insert(field(m_password), tr("Enter the password, or choose another place for it."));
    QList<FormField*> all = m_fields.values();
    all += m_advanced->fields();
    for (FormField* field : std::as_const(all))
        field->setProblem(m_allChecked || m_visited.contains(field) ? sentences.value(field) : QString());
}

FormField* AccountForm::fieldOf(SettingsProblem problem) const
{
    switch (problem) {
    case SettingsProblem::NameMissing:
    case SettingsProblem::NameTaken:
        return field(m_name);
    case SettingsProblem::HostMissing:
    case SettingsProblem::HostInvalid:
        return field(m_host);
    case SettingsProblem::PortOutOfRange:
        return field(m_port);
    case SettingsProblem::UserMissing:
    case SettingsProblem::UserHasLineBreak:
        return field(m_user);
    case SettingsProblem::IntervalOutOfRange:
        return field(m_interval);
    case SettingsProblem::LeaveDaysOutOfRange:
        return field(m_leaveDays);
    case SettingsProblem::PasswordCommandMissing:
        return field(m_passwordCommand);
    case SettingsProblem::FolderInvalid:
        return field(m_folder);
    default:
        return m_advanced->fieldOf(problem);
    }
}

void AccountForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void AccountForm::retranslateUi()
{
    field(m_name)->setLabel(tr("Name:"));
    m_name->setPlaceholderText(tr("what you call it, for example: GMX"));
    field(m_protocol)->setLabel(tr("Protocol:"));
    m_protocol->setItemText(0, tr("IMAP"));
    m_protocol->setItemText(1, tr("POP3"));
    field(m_host)->setLabel(tr("Server:"));
    field(m_security)->setLabel(tr("Security:"));
    m_security->setItemText(0, tr("TLS from the start (recommended)"));
    m_security->setItemText(1, tr("STARTTLS"));
    m_security->setItemText(2, tr("None: not protected"));
    field(m_port)->setLabel(tr("Port:"));
    field(m_user)->setLabel(tr("User name:"));
    m_user->setPlaceholderText(tr("often the whole e-mail address"));
    field(m_secretSource)->setLabel(tr("Password is:"));
    m_secretSource->setItemText(0, tr("kept in the password store"));
    m_secretSource->setItemText(1, tr("printed by a command"));
    m_secretSource->setItemText(2, tr("asked for once each session"));
    field(m_password)->setLabel(tr("Password:"));
    sayIfPasswordStays();
    field(m_passwordCommand)->setLabel(tr("Command:"));
    m_passwordCommand->setPlaceholderText(tr("for example: pass show mail/gmx"));
    field(m_folder)->setLabel(tr("Put mail into folder:"));
    field(m_interval)->setLabel(tr("Poll every:"));
    IntervalChoice::fill(*m_interval, IntervalChoice::chosen(*m_interval));
    field(m_scope)->setLabel(tr("Collect:"));
    m_scope->setItemText(0, tr("only messages not collected yet"));
    m_scope->setItemText(1, tr("all messages, each time"));
    field(m_leave)->setLabel(tr("On the server:"));
    m_leave->setItemText(0, tr("leave messages on the server"));
    m_leave->setItemText(1, tr("delete them after some days"));
    m_leave->setItemText(2, tr("delete them once they are safe here"));
    field(m_leaveDays)->setLabel(tr("Delete after:"));
    m_leaveDays->setSuffix(tr(" days"));
    showDependent();
    showProblems();
}

bool AccountForm::eventFilter(QObject* watched, QEvent* event)
{
    const auto* input = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !input || input->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore(); // goes on to the scroll area
    return true;
}

} // namespace postbag
