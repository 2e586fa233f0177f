package org.passerelle.reading.file;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.UnreadableFileException;

/** XML parsed as a stream that fetches nothing, expands nothing and stops at the limits of the file. */
public final class SafeXml {

    private static final int ATTRIBUTES = 200;

    private SafeXml() {}

    /**
     * A parser of {@code bytes}, before their root element.
     *
     * @throws XMLStreamException when they do not begin like XML
     */
    public static XMLStreamReader parse(InputFile file, InputStream bytes) throws XMLStreamException {
        int characters = file.limits().charactersPerCell();
        XMLInputFactory factory = factory();
        factory.setProperty(
                WstxInputProperties.P_MAX_ELEMENT_DEPTH, file.limits().xmlDepth());
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, characters);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, characters);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        return factory.createXMLStreamReader(bytes);
    }

    /** Makes parsers that fetch nothing and expand nothing, without limits of a file. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The next event, which is never a document type. */
    public static int next(InputFile file, XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw file.refuse(xml.getLocation().getLineNumber(), Refusal.DOCUMENT_TYPE);
        }
        return event;
    }

    /** The characters that {@code xml} stands on. */
    public static String text(InputFile file, XMLStreamReader xml) {
        try {
            return xml.getText();
        } catch (WstxLazyException e) {
            // they are decoded only now, and may end within a character
            throw file.refuse(e);
        }
    }

    /** To be thrown: the XML is broken, cut off or beyond a limit. */
    public static UnreadableFileException refuse(InputFile file, XMLStreamException fault) {
        int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber();
        String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        return file.refuse(line, Refusal.BROKEN_XML, message);
    }
}
