package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import tabard.evidence.DocumentKind;
import tabard.evidence.NewDocument;
import tabard.evidence.SentFile;
import tabard.evidence.Subject;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * A document as a person describes it, kept as typed so that a mistake can be shown again; the file itself has to be chosen
 * once more, since no browser lets a page choose it.
 *
 * @param about the id of the person it concerns; empty where it concerns the organisation
 */
record TypedDocument(String kind, String about, TypedDate expires, Set<String> forces) {

    static final String FILE = "file";
    static final String EXPIRES = "expires";

    /** Nothing typed yet. */
    static final TypedDocument NOTHING = new TypedDocument("", "", new TypedDate("", "", ""), Set.of());

    TypedDocument {
        forces = Set.copyOf(forces);
    }

    static TypedDocument from(HttpServletRequest request) {
        var forces = request.getParameterValues("forces");
        return new TypedDocument(
                typed(request, "kind"),
                typed(request, "about"),
                TypedDate.from(request, EXPIRES),
                forces == null
                        ? Set.of()
                        : Set.of(Arrays.stream(forces).distinct().toArray(String[]::new)));
    }

    /** What is asked for, or nothing and what is wrong among the errors. */
    Optional<NewDocument> read(OrganisationId organisation, List<ForceCode> offered, PageErrors errors) {
        var chosen = Arrays.stream(DocumentKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("kind", "documents.kind.missing");
        }
        var subject = subject(organisation, errors);
        var end = end(expires, errors);
        return chosen.filter(_ -> errors.isEmpty())
                .flatMap(one -> subject.map(of -> new NewDocument(organisation, of, one, end, shared(offered))));
    }

    private Optional<Subject> subject(OrganisationId organisation, PageErrors errors) {
        try {
            return Optional.of(
                    about.isEmpty()
                            ? new Subject(Subject.Kind.ORGANISATION, organisation.toString())
                            : new Subject(Subject.Kind.PERSON, about));
        } catch (IllegalArgumentException notOne) {
            errors.add("about", "documents.about.unknown");
            return Optional.empty();
        }
    }

    private Set<ForceCode> shared(List<ForceCode> offered) {
        return offered.stream().filter(force -> forces.contains(force.value())).collect(Collectors.toSet());
    }

    /** The day on which it ends, which may be left out. */
    static @Nullable LocalDate end(TypedDate typed, PageErrors errors) {
        return typed.isBlank() ? null : typed.read(EXPIRES, errors).orElse(null);
    }

    /** The file, or nothing and that it is missing among the errors. */
    static Optional<SentFile> file(@Nullable MultipartFile file, PageErrors errors) {
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            errors.add(FILE, "documents.file.missing");
            return Optional.empty();
        }
        try {
            return Optional.of(new SentFile(name, file.getBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }

    private static String typed(HttpServletRequest request, String parameter) {
        var text = request.getParameter(parameter);
        return text == null ? "" : text.strip();
    }
}
