package tabard.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.web.util.HtmlUtils;
import tabard.kernel.Sha256;

/**
 * What a document says about itself as a file: title, language, dates, colours, and the standards it keeps
 * (ISO 19005-2 level A, ISO 14289-1). Nothing in it depends on when or where the file was made.
 *
 * @param language the BCP 47 tag of the language it is written in
 * @param author the force or body that speaks
 * @param on the day it bears
 * @param content all that it says: the same content is the same file
 */
public record PdfIdentity(String language, String title, String author, LocalDate on, String content) {

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <dc:format>application/pdf</dc:format>
               <dc:language><rdf:Bag><rdf:li>%1$s</rdf:li></rdf:Bag></dc:language>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
               <xmp:CreateDate>%4$s</xmp:CreateDate>
               <xmp:ModifyDate>%4$s</xmp:ModifyDate>
               <xmp:CreatorTool>Tabard</xmp:CreatorTool>
               <pdf:Producer>%5$s</pdf:Producer>
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private static final String SRGB = "sRGB IEC61966-2.1";

    /** Describes an open document. */
    void describe(PdfWriter writer) throws IOException {
        info(writer);
        var catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
        var preferences = new PdfDictionary();
        preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.VIEWERPREFERENCES, preferences);
        writer.setOutputIntents(SRGB, null, "http://www.color.org", SRGB, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        catalog.getAsArray(PdfName.OUTPUTINTENTS).getAsDict(0).put(PdfName.S, new PdfName("GTS_PDFA1"));
        var producer = writer.getInfo().get(PdfName.PRODUCER);
        writer.setXmpMetadata(XMP.formatted(language, xml(title), xml(author), on, xml(String.valueOf(producer)))
                .getBytes(StandardCharsets.UTF_8));
    }

    private void info(PdfWriter writer) {
        var info = writer.getInfo();
        var day = new PdfString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(on));
        info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(author, PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATOR, new PdfString("Tabard"));
        info.put(PdfName.CREATIONDATE, day);
        info.put(PdfName.MODDATE, day);
        var id = Arrays.copyOf(Sha256.of(content.getBytes(StandardCharsets.UTF_8)), 16);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static String xml(String text) {
        return HtmlUtils.htmlEscapeDecimal(Lettering.clean(text), StandardCharsets.UTF_8.name());
    }
}
