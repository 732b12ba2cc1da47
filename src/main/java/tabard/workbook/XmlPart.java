package tabard.workbook;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, read from its beginning to its end. It may declare nothing: neither entities nor a grammar. */
final class XmlPart {

    private final XMLStreamReader in;

    XmlPart(byte[] part) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            in = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException damaged) {
            throw new WorkbookUnreadable(damaged);
        }
    }

    /** Goes on to the next beginning or end of an element; false at the end of the part. */
    boolean next() {
        try {
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new WorkbookUnreadable("A part declares a document type.");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw new WorkbookUnreadable(damaged);
        }
    }

    boolean begins(String element) {
        return in.isStartElement() && in.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return in.isEndElement() && in.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return Optional.of(in.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute that is there in every part that is whole. */
    String needed(String name) {
        return attribute(name).orElseThrow(() -> new WorkbookUnreadable("An element lacks its " + name + "."));
    }

    /** The words of the element that has begun; it has nothing else in it. */
    String text() {
        try {
            return in.getElementText();
        } catch (XMLStreamException damaged) {
            throw new WorkbookUnreadable(damaged);
        }
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException cause) {
            throw new WorkbookUnreadable(cause);
        }
    }
}
