// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/i18n/TsFile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader& xml, TsMessage& message)
{
    message.mark = xml.attributes().value("type"_L1).toString();
    if (!message.plural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString TsMessage::where() const
{
    return context + ": "_L1 + source;
}

std::optional<TsFile> TsFile::read(const QString& path)
{
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return std::nullopt;
    TsFile file;
    QXmlStreamReader xml(&device);
    if (!xml.readNextStartElement() || xml.name() != "TS"_L1)
        return std::nullopt;
    file.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                file.messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return std::nullopt;
    return file;
}

} // namespace postbag
