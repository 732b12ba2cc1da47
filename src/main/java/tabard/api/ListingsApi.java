package tabard.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.endorsement.EndorsementId;
import tabard.endorsement.ListedEntries;
import tabard.endorsement.ListedEntry;
import tabard.kernel.SchemeCode;

/** The public list of a scheme without powers, for anybody and any program: JSON, CSV, and GeoJSON for maps. */
@RestController
@CrossOrigin
@RequestMapping("/api/v1/schemes/{scheme}")
class ListingsApi {

    private static final MediaType GEO = MediaType.parseMediaType("application/geo+json");

    private final ListedEntries entries;

    ListingsApi(ListedEntries entries) {
        this.entries = entries;
    }

    /**
     * Who or what is listed. Never a contact, evidence or a note.
     *
     * @param as what somebody listed is called, by language; never accredited
     * @param shown what the pack publishes of the answers, by question
     */
    record ListingAnswer(
            EndorsementId id,
            SchemeCode scheme,
            Map<String, String> as,
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String address,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<BigDecimal> point,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String variant,

            Map<String, Object> shown,
            LocalDate since,
            LocalDate goodUntil,
            Instant asAt) {}

    /** A collection of places (RFC 7946). */
    record Places(String type, List<Feature> features) {}

    /** One place on the map. */
    record Feature(String type, EndorsementId id, Point geometry, ListingAnswer properties) {}

    /** Longitude, then latitude. */
    record Point(String type, List<BigDecimal> coordinates) {}

    @GetMapping("/listings")
    Page<ListingAnswer> json(
            @PathVariable SchemeCode scheme,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(entries.of(scheme).stream().map(this::answer).toList(), cursor, limit);
    }

    @GetMapping("/listings/{id}")
    ListingAnswer one(@PathVariable SchemeCode scheme, @PathVariable EndorsementId id) {
        return entries.find(scheme, id)
                .map(this::answer)
                .orElseThrow(() -> new NotThere("Nothing of this id is listed under this scheme."));
    }

    @GetMapping("/listings.csv")
    ResponseEntity<byte[]> csv(@PathVariable SchemeCode scheme) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(scheme))
                .body(entries.csv(scheme, "en").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @GetMapping("/listings.geojson")
    ResponseEntity<Places> places(@PathVariable SchemeCode scheme) {
        var features = entries.of(scheme).stream()
                .filter(entry -> entry.subject().point() != null)
                .map(this::feature)
                .toList();
        return ResponseEntity.ok().contentType(GEO).body(new Places("FeatureCollection", features));
    }

    private Feature feature(ListedEntry entry) {
        var point = Objects.requireNonNull(entry.subject().point());
        return new Feature("Feature", entry.id(), new Point("Point", point), answer(entry));
    }

    private ListingAnswer answer(ListedEntry entry) {
        var scheme = entries.scheme(entry);
        var shown = new TreeMap<String, Object>();
        entry.shown()
                .forEach((code, texts) ->
                        scheme.question(code).ifPresent(question -> shown.put(code, question.typed(texts))));
        return new ListingAnswer(
                entry.id(),
                entry.scheme(),
                scheme.word().byLanguage(),
                entry.subject().name(),
                entry.subject().address(),
                entry.subject().point(),
                entry.variant(),
                shown,
                entry.since(),
                entry.due(),
                entry.asAt());
    }
}
