package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.endorsement.Endorsement;
import tabard.endorsement.EndorsementId;
import tabard.endorsement.EndorsementScheme;
import tabard.endorsement.EndorsementSchemes;
import tabard.endorsement.EndorsementState;
import tabard.endorsement.Endorsements;
import tabard.endorsement.PackVersions;
import tabard.workflow.MatterProcess;
import tabard.workflow.ProcessPicture;

/** Applications under schemes without powers: the queue of whoever checks, the own ones of whoever applied, and one of them. */
@Controller
class EndorsementPages {

    private final EndorsementSchemes schemes;
    private final Endorsements endorsements;
    private final PackVersions versions;
    private final EndorsementSheets sheets;
    private final MatterProcess process;
    private final PageWords words;

    EndorsementPages(
            EndorsementSchemes schemes,
            Endorsements endorsements,
            PackVersions versions,
            EndorsementSheets sheets,
            MatterProcess process,
            PageWords words) {
        this.schemes = schemes;
        this.endorsements = endorsements;
        this.versions = versions;
        this.sheets = sheets;
        this.process = process;
        this.words = words;
    }

    /** A row of the queue. */
    record Row(
            String id,
            String name,
            String scheme,
            EndorsementState state,
            String sent,
            @Nullable String due) {}

    @GetMapping("/endorsements")
    ModelAndView all() {
        var rows = schemes.all().stream()
                .flatMap(scheme -> endorsements.of(scheme.code()).stream())
                .map(sheets::row)
                .toList();
        return new ModelAndView("schemes/applications")
                .addObject("rows", rows)
                .addObject("applies", SignedIn.current().role() == Role.SUPPLIER);
    }

    @GetMapping("/endorsements/{id}")
    ModelAndView one(@PathVariable EndorsementId id, HttpServletRequest request) {
        var found = endorsements.get(id);
        var scheme = versions.of(found);
        var page = sheets.filled(new ModelAndView("schemes/application"), found, scheme, request);
        return page.addObject("picture", picture(found, scheme)).addObject("mayCheck", mayCheck(scheme));
    }

    private String picture(Endorsement found, EndorsementScheme scheme) {
        return ProcessPicture.of(scheme.process())
                .svg(process.progress(scheme.process(), found.id().stream()), words::get);
    }

    private static boolean mayCheck(EndorsementScheme scheme) {
        return List.of(Role.CHECKER, Role.OFFICER).contains(SignedIn.current().role())
                && SignedIn.current().role().name().equals(scheme.reviewer().name());
    }
}
