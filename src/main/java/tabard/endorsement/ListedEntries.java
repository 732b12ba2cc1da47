package tabard.endorsement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tabard.kernel.SchemeCode;

/** The public list of a scheme, with the words of the pack under which each entry was made. */
@Service
public class ListedEntries {

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final EndorsementSchemes schemes;
    private final PublicList list;
    private final PackVersions versions;

    ListedEntries(EndorsementSchemes schemes, PublicList list, PackVersions versions) {
        this.schemes = schemes;
        this.list = list;
        this.versions = versions;
    }

    /**
     * Those listed today, by name.
     *
     * @throws EndorsementSchemeNotFound if there is no such scheme
     */
    public List<ListedEntry> of(SchemeCode scheme) {
        return list.of(schemes.get(scheme).code());
    }

    /** One that is listed today. */
    public Optional<ListedEntry> find(SchemeCode scheme, EndorsementId id) {
        return of(scheme).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The scheme as an entry knows it. */
    public EndorsementScheme scheme(ListedEntry entry) {
        return versions.of(entry.scheme(), entry.pack());
    }

    /** The list as a file for spreadsheets (RFC 4180), with the headings of the pack as it is now. */
    public String csv(SchemeCode code, String language) {
        var scheme = schemes.get(code);
        var published = scheme.questions().stream().filter(Question::published).toList();
        var headings = new ArrayList<>(List.of("id", "name", "address", "longitude", "latitude", "variant"));
        published.forEach(question -> headings.add(question.code()));
        headings.addAll(List.of("since", "good_until"));
        return line(headings)
                + of(code).stream()
                        .map(entry -> line(cells(entry, published, language)))
                        .collect(Collectors.joining());
    }

    private List<String> cells(ListedEntry entry, List<Question> published, String language) {
        var subject = entry.subject();
        var point = Optional.ofNullable(subject.point());
        var cells = new ArrayList<>(List.of(
                entry.id().toString(),
                subject.name(),
                Optional.ofNullable(subject.address()).orElse(""),
                point.map(List::getFirst).map(BigDecimal::toPlainString).orElse(""),
                point.map(List::getLast).map(BigDecimal::toPlainString).orElse(""),
                Optional.ofNullable(entry.variant()).orElse("")));
        for (var question : published) {
            cells.add(entry.shown().getOrDefault(question.code(), List.of()).stream()
                    .map(text -> question.shown(text, language))
                    .collect(Collectors.joining("; ")));
        }
        cells.add(entry.since().toString());
        cells.add(entry.due().toString());
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ListedEntries::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var number = text.matches("-?\\d+(\\.\\d+)?");
        var safe = !number && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"%s\"".formatted(safe.replace("\"", "\"\"")) : safe;
    }
}
