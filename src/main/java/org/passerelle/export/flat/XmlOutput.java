package org.passerelle.export.flat;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it comes. Characters that XML cannot hold are replaced. */
public final class XmlOutput implements AutoCloseable {

    private static final char UNKNOWN = '\uFFFD';

    /** Above it are halves of characters, and units that XML cannot hold. */
    private static final char LAST_PLAIN = '\uD7FF';

    private final XMLStreamWriter xml;

    public XmlOutput(OutputStream out) throws IOException {
        try {
            xml = new WstxOutputFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element. {@code attributes} are names and values in turn. */
    public void open(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                if (attributes[at].equals("xmlns")) {
                    xml.writeDefaultNamespace(attributes[at + 1]);
                } else {
                    xml.writeAttribute(attributes[at], clean(attributes[at + 1]));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Closes the element that was opened last, and ends the line. */
    public void close(String name) throws IOException {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException("cannot close " + name, e);
        }
    }

    /** An element without content. */
    public void empty(String name, String... attributes) throws IOException {
        open(name, attributes);
        close(name);
    }

    /** Text within the element that is open. */
    public void text(String text) throws IOException {
        try {
            xml.writeCharacters(clean(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A processing instruction whose data is {@code json}, on a line of its own. */
    public void instruction(String target, String json) throws IOException {
        try {
            xml.writeProcessingInstruction(target, escaped(json));
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** {@code json} without what would end the instruction or XML cannot hold: JSON can write any character by its number. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.chars().forEach(unit -> {
            if (unit == '>' || unit > LAST_PLAIN) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", unit));
            } else {
                escaped.append((char) unit);
            }
        });
        return escaped.toString();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(point -> isXml(point) ? point : UNKNOWN).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /** Ends the document, and leaves the stream below open. */
    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
