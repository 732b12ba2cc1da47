package tabard.evidence;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tabard.kernel.Actor;

/** An organisation sends a document. */
@Service
public class UploadDocument {

    private final ReceivedFiles files;

    UploadDocument(ReceivedFiles files) {
        this.files = files;
    }

    /**
     * Keeps the document. Where no scanner answers, it waits, and is delivered to nobody until one does.
     *
     * @throws DocumentRefused if the file will not do, or concerns nothing of the organisation's; then nothing is kept
     * @throws MalwareFound if malware was found: the refusal stays in the organisation's list, the file is not kept
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public DocumentId upload(NewDocument asked, SentFile file, Actor by) {
        return files.take(asked, file, null, by);
    }
}
