package tabard.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.EndingNotices;
import tabard.accreditation.PowerEnding;
import tabard.accreditation.PowerEndings;
import tabard.kernel.ForceCode;
import tabard.powers.Country;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** The ends of powers as whoever looks may see them: the law is for anybody, the grants it cuts short for those concerned. */
@Component
class EndingsInSight {

    private static final List<Role> TOLD = List.of(Role.OFFICER, Role.CHIEF_OFFICER, Role.AUDITOR);

    private final Schemes schemes;
    private final Forces forces;
    private final PowerEndings endings;
    private final EndingNotices notices;
    private final PageWords words;

    EndingsInSight(Schemes schemes, Forces forces, PowerEndings endings, EndingNotices notices, PageWords words) {
        this.schemes = schemes;
        this.forces = forces;
        this.endings = endings;
        this.notices = notices;
        this.words = words;
    }

    /**
     * One end of a power.
     *
     * @param grants how many grants it cuts short, and of how many a notice is drafted; empty for whoever is not told
     */
    record Row(PowerEnding ending, String name, boolean over, Optional<EndingNotices.Count> grants) {}

    List<Row> rows() {
        return schemes.all().stream()
                .filter(scheme -> scheme.catalogue().isPresent())
                .flatMap(scheme -> endings.of(scheme.code(), countries()).stream())
                .map(this::row)
                .toList();
    }

    Row row(PowerEnding ending) {
        return new Row(
                ending,
                words.power(ending.scheme(), ending.power().code()),
                ending.overOn(words.today()),
                told() && ending.on() != null ? Optional.of(notices.count(ending)) : Optional.empty());
    }

    PowerEnding ending(String code) {
        var power = Addressed.by(code, PowerCode::new);
        return schemes.all().stream()
                .filter(scheme -> scheme.catalogue().isPresent())
                .flatMap(scheme -> endings.of(scheme.code(), power, countries()).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Where the force polices whose officer asks; everywhere for anybody else. */
    private List<Country> countries() {
        return SignedIn.find()
                .map(SignedIn::force)
                .map(force -> List.copyOf(forces.get(force).countries()))
                .orElse(List.of(Country.values()));
    }

    static Optional<Role> role() {
        return SignedIn.find().map(SignedIn::role);
    }

    static boolean told() {
        return role().filter(TOLD::contains).isPresent();
    }

    static ForceCode force() {
        return Objects.requireNonNull(SignedIn.current().force(), "Officers belong to a force.");
    }
}
