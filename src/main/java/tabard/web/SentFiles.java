package tabard.web;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tabard.evidence.DocumentRefused;
import tabard.evidence.MalwareFound;
import tabard.evidence.SentFile;

/** Takes in a file that goes with something else on a page. */
final class SentFiles {

    private SentFiles() {}

    /** Whether a file was chosen at all. */
    static boolean chosen(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }

    /** Keeps the file, or says at its field why it will not do. */
    static <T> Optional<T> keep(
            @Nullable MultipartFile file, String field, PageErrors errors, Function<SentFile, T> keep) {
        var own = new PageErrors();
        var sent = TypedDocument.file(file, own);
        if (sent.isEmpty()) {
            errors.add(field, "documents.file.missing");
            return Optional.empty();
        }
        try {
            return Optional.of(keep.apply(sent.get()));
        } catch (DocumentRefused refused) {
            errors.add(field, "documents.refused." + refused.reason());
        } catch (MalwareFound found) {
            errors.add(field, "documents.malware");
        }
        return Optional.empty();
    }

    /** The page again, with what is wrong on it. */
    static ModelAndView again(ModelAndView page, PageErrors errors) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page.addObject(PageErrors.NAME, errors);
    }

    /** The page, and that the file was too large where the address says so. */
    static ModelAndView page(ModelAndView page, String field, @Nullable String tooLarge) {
        return tooLarge == null ? page : again(page, new PageErrors().add(field, "documents.refused.TOO_LARGE"));
    }
}
