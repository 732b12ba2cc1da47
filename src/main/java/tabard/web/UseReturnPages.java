package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditations;
import tabard.conduct.OutlierRule;
import tabard.conduct.ReturnScope;
import tabard.conduct.ReturnUse;
import tabard.conduct.UseReturn;
import tabard.conduct.UseReturns;
import tabard.kernel.ForceCode;
import tabard.kernel.Refusal;
import tabard.kernel.SchemeCode;

/** Returns of the use of powers: an employer sends them, a force looks at what stands out. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class UseReturnPages {

    private static final String VIEW = "conduct/returns";
    private static final int MONTHS = 12;
    private static final int MOST_BYTES = 500_000;

    private final UseReturns returns;
    private final ReturnUse returnUse;
    private final Accreditations accreditations;
    private final UseReturnRows rows;
    private final PageWords words;

    UseReturnPages(
            UseReturns returns,
            ReturnUse returnUse,
            Accreditations accreditations,
            UseReturnRows rows,
            PageWords words) {
        this.returns = returns;
        this.returnUse = returnUse;
        this.accreditations = accreditations;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/returns")
    ModelAndView all(HttpServletRequest request) {
        return filled(new ModelAndView(VIEW), request);
    }

    /** Tries the file out; nothing is saved. The good file goes with the page, to be sent from there. */
    @PostMapping("/returns")
    @PreAuthorize("hasRole('SUPPLIER')")
    ModelAndView tryOut(@RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        var errors = new PageErrors();
        var scope = scope(request, errors);
        if (!SentFiles.chosen(file) || file == null) {
            errors.add("file", "returns.file.missing");
        } else if (file.getSize() > MOST_BYTES) {
            errors.add("file", "returns.file.large");
        }
        if (scope.isEmpty() || file == null || !errors.isEmpty()) {
            return filled(errors.page(VIEW), request);
        }
        var csv = new String(file.getBytes(), StandardCharsets.UTF_8);
        var tried = returnUse.tryOut(scope.get(), csv);
        return filled(new ModelAndView("conduct/return-tried"), request)
                .addObject("tried", tried)
                .addObject("lines", tried.lines().size())
                .addObject("csv", tried.good() ? csv : "");
    }

    @PostMapping("/returns/send")
    @PreAuthorize("hasRole('SUPPLIER')")
    ModelAndView send(HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var scope = scope(request, errors);
        var csv = Optional.ofNullable(request.getParameter("csv")).orElse("");
        if (scope.isEmpty()) {
            return filled(errors.page(VIEW), request);
        }
        try {
            returnUse.send(scope.get(), csv, SignedIn.current().actor());
            next.addFlashAttribute("notice", "returns.notice.sent");
            return new ModelAndView("redirect:/returns");
        } catch (Refusal refused) {
            return filled(errors.refused(refused, VIEW), request);
        }
    }

    private static Optional<ReturnScope> scope(HttpServletRequest request, PageErrors errors) {
        var parts =
                Optional.ofNullable(request.getParameter("scope")).orElse("").split("_");
        try {
            return Optional.of(new ReturnScope(
                    Supplier.current().organisation(),
                    new ForceCode(parts[0]),
                    new SchemeCode(parts[1]),
                    YearMonth.parse(parts[2])));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException notOne) {
            errors.add("scope", "returns.scope.missing");
            return Optional.empty();
        }
    }

    private ModelAndView filled(ModelAndView page, HttpServletRequest request) {
        var supplier = SignedIn.current().role() == Role.SUPPLIER;
        var since = YearMonth.from(words.today()).minusMonths(MONTHS);
        var known = returns.since(since);
        return page.addObject("returns", known.stream().map(rows::line).toList())
                .addObject("supplier", supplier)
                .addObject("scope", request.getParameter("scope"))
                .addObject("scopes", supplier ? scopes(known) : List.of())
                .addObject("rule", new int[] {OutlierRule.LEAST_USES, OutlierRule.TIMES, OutlierRule.LEAST_OTHERS})
                .addObject(
                        "outliers",
                        supplier
                                ? List.of()
                                : OutlierRule.of(known).stream()
                                        .map(rows::standing)
                                        .toList());
    }

    /** Each month that is over at each force where somebody was accredited then, what is not returned yet said so. */
    private List<Choice> scopes(List<UseReturn> known) {
        var organisation = Supplier.current().organisation();
        var sent = known.stream()
                .map(one -> one.force() + "_" + one.scheme() + "_" + one.month())
                .toList();
        var last = YearMonth.from(words.today()).minusMonths(1);
        return accreditations.of(organisation).stream()
                .flatMap(one -> Stream.iterate(last, month -> month.minusMonths(1))
                        .limit(MONTHS)
                        .filter(month ->
                                !month.isBefore(YearMonth.from(one.period().from()))
                                        && one.end().isAfter(month.atDay(1)))
                        .map(month -> new ReturnScope(organisation, one.force(), one.scheme(), month)))
                .distinct()
                .sorted(Comparator.comparing(ReturnScope::month).reversed())
                .map(one -> choice(one, sent))
                .toList();
    }

    private Choice choice(ReturnScope of, List<String> sent) {
        var value = of.force() + "_" + of.scheme() + "_" + of.month();
        var said = words.get(
                sent.contains(value) ? "returns.scope.sent" : "returns.scope.due",
                month(of.month()),
                words.force(of.force()));
        return Choice.of(value, said);
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()).format(month);
    }
}
