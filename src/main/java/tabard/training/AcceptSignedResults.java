package tabard.training;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a provider's signed file of results, whole and once, so that nobody types a result again. What is altered, signed with
 * another key, meant for somebody else, sent again or about somebody else's trainees is refused, with the reason.
 */
@Service
public class AcceptSignedResults {

    /** For whom a file has to be. */
    public static final String AUDIENCE = "tabard";

    /** How old a signature may be, and how far a clock may be ahead. */
    private static final Duration OLDEST = Duration.ofDays(7);

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final int TOLD = 10;

    private final Providers providers;
    private final JudgeResults judge;
    private final ResultImports imports;
    private final KeepResults keep;
    private final JsonMapper json;
    private final Clock clock;

    AcceptSignedResults(
            Providers providers,
            JudgeResults judge,
            ResultImports imports,
            KeepResults keep,
            JsonMapper json,
            Clock clock) {
        this.providers = providers;
        this.judge = judge;
        this.imports = imports;
        this.keep = keep;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes it.
     *
     * @param compact a JSON Web Signature in compact form
     * @throws ProviderNotApproved if the account acts for no provider
     * @throws SignedResultsRefused if it is not to be trusted, or any result in it cannot be recorded; then none is
     */
    @PreAuthorize("hasRole('TRAINER')")
    @Transactional
    public ResultImport accept(String compact, Actor by) {
        var provider = providers
                .of(by)
                .orElseThrow(() -> new ProviderNotApproved("This account acts for no training provider."));
        var file = SignedFile.parse(compact);
        var key = key(file.kid(), provider);
        var payload = SignedPayload.read(file.payload(key), json);
        check(payload, provider);
        var upload = new ResultImport(
                UUID.randomUUID(),
                provider.id(),
                ResultImport.Way.SIGNED,
                Sha256.hex(compact.strip().getBytes(StandardCharsets.US_ASCII)),
                by.id(),
                clock.instant(),
                null,
                judged(payload, provider));
        if (!imports.add(upload, new ResultImports.Signature(key.kid(), payload.token()))) {
            throw new SignedResultsRefused(
                    "A file called '%s' was taken before. Nothing is taken twice: sign a new one under a new jti."
                            .formatted(payload.token()));
        }
        keep.keep(upload, by);
        return imports.get(upload.id());
    }

    private ProviderKey key(String kid, TrainingProvider provider) {
        var key = providers
                .key(kid)
                .filter(known -> known.provider().equals(provider.id()))
                .orElseThrow(() -> new SignedResultsRefused(
                        "The key '%s' is not registered for %s.".formatted(shown(kid), provider.name())));
        if (key.revoked()) {
            throw new SignedResultsRefused("The key '%s' was revoked.".formatted(kid));
        }
        return key;
    }

    private void check(SignedPayload payload, TrainingProvider provider) {
        if (!payload.issuer().equals(provider.account())) {
            throw new SignedResultsRefused("iss: this file is '%s', and %s sends it. A provider sends its own."
                    .formatted(shown(payload.issuer()), provider.name()));
        }
        if (!payload.audience().equals(AUDIENCE)) {
            throw new SignedResultsRefused(
                    "aud: this file is for '%s'. Sign one for '%s'.".formatted(shown(payload.audience()), AUDIENCE));
        }
        var now = clock.instant();
        if (payload.issuedAt().isAfter(now.plus(AHEAD))) {
            throw new SignedResultsRefused("iat: this lies in the future.");
        }
        if (payload.issuedAt().isBefore(now.minus(OLDEST))) {
            throw new SignedResultsRefused(
                    "iat: the file was signed more than 7 days ago. Sign it again under a new jti.");
        }
    }

    private List<JudgedResult> judged(SignedPayload payload, TrainingProvider provider) {
        var readings = payload.lines().stream().map(ResultCells::read).toList();
        refuse(readings.stream()
                .filter(reading -> reading.stated() == null)
                .map(reading -> JudgedResult.refused(reading.line(), reading.reference(), reading.problems()))
                .toList());
        var rows = judge.judge(
                provider,
                readings.stream()
                        .flatMap(reading -> java.util.stream.Stream.ofNullable(reading.stated()))
                        .toList());
        refuse(rows.stream().filter(row -> !row.good()).toList());
        return rows;
    }

    private static void refuse(List<JudgedResult> bad) {
        if (!bad.isEmpty()) {
            var told = bad.stream()
                    .limit(TOLD)
                    .map(row -> "Result %d: %s".formatted(row.line(), String.join(" ", row.problems())))
                    .toList();
            throw new SignedResultsRefused(
                    "%d results cannot be recorded, so none is. %s".formatted(bad.size(), String.join(" ", told)));
        }
    }

    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "")
                .substring(0, Math.min(60, text.replaceAll("\\p{Cntrl}", "").length()));
    }
}
