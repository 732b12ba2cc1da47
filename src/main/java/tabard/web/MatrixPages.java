package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.scheme.Forces;
import tabard.scheme.PermissionMatrix;
import tabard.scheme.Policies;
import tabard.scheme.Scheme;
import tabard.scheme.Schemes;

/** Which force permits which power, as at a day, to read and to download. For anybody. */
@Controller
class MatrixPages {

    private final List<Scheme> schemes;
    private final Forces forces;
    private final Policies policies;
    private final MatrixDownload download;
    private final Clock clock;

    MatrixPages(Schemes schemes, Forces forces, Policies policies, MatrixDownload download, Clock clock) {
        this.schemes = schemes.all().stream()
                .filter(scheme -> scheme.catalogue().isPresent())
                .toList();
        this.forces = forces;
        this.policies = policies;
        this.download = download;
        this.clock = clock;
    }

    @GetMapping("/powers/matrix")
    ModelAndView matrix(@RequestParam Optional<String> scheme, HttpServletRequest request) {
        var errors = new PageErrors();
        var asAt = AsAt.from(request, clock, errors);
        var chosen = chosen(scheme);
        var page = errors.isEmpty() ? new ModelAndView("powers-matrix") : errors.page("powers-matrix");
        return page.addObject("schemes", schemes)
                .addObject("scheme", chosen)
                .addObject("asAt", asAt)
                .addObject("states", PermissionMatrix.State.values())
                .addObject("matrix", matrix(chosen, asAt));
    }

    /** A day or a country that cannot be read is refused: a file has no room to say so. */
    @GetMapping("/powers/matrix.csv")
    ResponseEntity<byte[]> csv(@RequestParam Optional<String> scheme, HttpServletRequest request) {
        var errors = new PageErrors();
        var asAt = AsAt.from(request, clock, errors);
        if (!errors.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var chosen = chosen(scheme);
        return RosterPages.csv(
                "powers-%s-%s-%s.csv".formatted(chosen.code(), asAt.country(), asAt.day()),
                download.text(matrix(chosen, asAt)));
    }

    private PermissionMatrix matrix(Scheme scheme, AsAt asAt) {
        var there = forces.all().stream()
                .filter(force -> force.countries().contains(asAt.country()))
                .toList();
        return PermissionMatrix.of(
                scheme, asAt.day(), there, policies.inEffect(scheme.code(), asAt.day(), clock.instant()));
    }

    private Scheme chosen(Optional<String> code) {
        return schemes.stream()
                .filter(scheme -> code.isEmpty() || scheme.code().value().equals(code.get()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
