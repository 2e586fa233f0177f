package org.passerelle.reading.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.SafeXml;

/**
 * An element of an activity. Its texts are its narratives in version 2, its own text in version 1.
 *
 * @param line where it begins in the file
 */
record IatiElement(String name, int line, Map<String, String> attributes, List<Narrative> narratives) {

    /** Reads the element that {@code xml} stands on, up to its end. */
    static IatiElement read(InputFile file, XMLStreamReader xml, String language) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
        }
        String name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        List<Narrative> narratives = new ArrayList<>();
        readText(file, xml, languageOf(xml, language), narratives);
        return new IatiElement(name, line, attributes, narratives);
    }

    /** An attribute; empty when it is missing. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Its first text; empty when it has none. */
    String text() {
        return narratives.isEmpty() ? "" : narratives.get(0).text();
    }

    /** The language of the element that {@code xml} stands on, or else the one around it. */
    static String languageOf(XMLStreamReader xml, String around) {
        String own = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        return own == null ? around : own.strip();
    }

    private static void readText(InputFile file, XMLStreamReader xml, String language, List<Narrative> narratives)
            throws XMLStreamException {
        StringBuilder own = new StringBuilder();
        int event = SafeXml.next(file, xml);
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.CHARACTERS) {
                own.append(SafeXml.text(file, xml));
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("narrative")) {
                readText(file, xml, languageOf(xml, language), narratives);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip(file, xml);
            }
            if (own.length() > file.limits().charactersPerCell()
                    || narratives.size() > file.limits().cellsPerRow()) {
                throw file.refuse(xml.getLocation().getLineNumber(), Refusal.LONG_TEXT);
            }
            event = SafeXml.next(file, xml);
        }
        String text = StringUtils.normalizeSpace(own.toString());
        if (!text.isEmpty()) {
            narratives.add(new Narrative(language, text));
        }
    }

    /** Passes over the element that {@code xml} stands on, however much it holds. */
    static void skip(InputFile file, XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = SafeXml.next(file, xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
