package org.passerelle.reading.iati;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.SafeXml;

/** The activities of a file, one after the other; between two of them, their text has an empty line. */
final class IatiActivities implements AutoCloseable {

    private final InputFile file;
    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final String version;
    private int line = 1;

    IatiActivities(InputFile file) {
        this.file = file;
        InputStream opened = null;
        try {
            opened = Files.newInputStream(file.path());
            this.bytes = opened;
            this.xml = SafeXml.parse(file, opened);
            this.version = root();
        } catch (XMLStreamException e) {
            close(opened);
            throw SafeXml.refuse(file, e);
        } catch (IOException e) {
            throw file.refuse(e);
        } catch (RuntimeException e) {
            close(opened);
            throw e;
        }
    }

    /** Of the standard, as the file states it: {@code 2.03}. */
    String version() {
        return version;
    }

    /** The next activity that holds anything; null after the last. */
    @Nullable
    IatiActivity next() {
        try {
            while (xml.hasNext()) {
                if (SafeXml.next(file, xml) == XMLStreamConstants.START_ELEMENT) {
                    IatiActivity activity = read();
                    if (!activity.isEmpty()) {
                        return activity;
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw SafeXml.refuse(file, e);
        }
    }

    private String root() throws XMLStreamException {
        while (xml.hasNext()) {
            if (SafeXml.next(file, xml) == XMLStreamConstants.START_ELEMENT) {
                if (!xml.getLocalName().equals("iati-activities")) {
                    throw file.refuse(Refusal.OTHER_XML, xml.getLocalName());
                }
                String stated = xml.getAttributeValue(null, "version");
                return stated == null ? "" : stated;
            }
        }
        throw file.refuse(Refusal.NO_ROOT);
    }

    private IatiActivity read() throws XMLStreamException {
        IatiActivity activity = new IatiActivity(file, line);
        if (!xml.getLocalName().equals("iati-activity")) {
            IatiElement.skip(file, xml);
            return activity;
        }
        String language = IatiElement.languageOf(xml, "");
        String stated = xml.getAttributeValue(null, "default-currency");
        String currency = stated == null ? "" : stated.strip();
        IatiSums sums = new IatiSums(file.limits().cellsPerRow() / 2);
        int event = SafeXml.next(file, xml);
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isOfIati(xml) && IatiCells.reads(xml.getLocalName())) {
                    IatiCells.add(activity, IatiElement.read(file, xml, language));
                } else if (isOfIati(xml) && IatiMoney.isOne(xml.getLocalName())) {
                    sums.add(IatiMoney.read(file, xml, language, currency));
                } else {
                    IatiElement.skip(file, xml);
                }
            }
            event = SafeXml.next(file, xml);
        }
        sums.addTo(activity, activity.reporter());
        line += activity.isEmpty() ? 0 : activity.length() + 1;
        return activity;
    }

    /** Elements of the standard have no namespace; those that publishers add have one. */
    private static boolean isOfIati(XMLStreamReader xml) {
        return xml.getNamespaceURI() == null || xml.getNamespaceURI().isEmpty();
    }

    @Override
    public void close() {
        close(bytes);
    }

    private void close(@Nullable InputStream opened) {
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }
}
