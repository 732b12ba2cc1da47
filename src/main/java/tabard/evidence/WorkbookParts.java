package tabard.evidence;

import java.util.Optional;
import tabard.evidence.DocumentRefused.Reason;

/** The parts of an Excel workbook that has been looked through: nothing in it runs, or is fetched when it is opened. */
public final class WorkbookParts {

    /** 32 MiB: a workbook of 5,000 people unpacks to some 4. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final ZipParts parts;

    private WorkbookParts(ZipParts parts) {
        this.parts = parts;
    }

    /**
     * Unpacks and looks through a file.
     *
     * @throws DocumentRefused if it is no workbook, or one that will not do
     */
    public static WorkbookParts of(byte[] sent) {
        var parts = ZipParts.of(
                sent,
                part -> OfficeCheck.isRead(part) || (part.startsWith("xl/") && part.endsWith(".xml")),
                MOST_BYTES);
        if (OfficeCheck.check(parts) != DocumentType.XLSX) {
            throw new DocumentRefused(Reason.TYPE);
        }
        return new WorkbookParts(parts);
    }

    /** The content of a part, where the workbook has it. */
    public Optional<byte[]> part(String name) {
        return parts.has(name) ? Optional.of(parts.text(name)) : Optional.empty();
    }
}
