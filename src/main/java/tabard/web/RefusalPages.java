package tabard.web;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import tabard.kernel.Refusal;

/** Shows a refusal that no page has made its own: 409 with the sentence, or a 404 that tells nothing. */
@ControllerAdvice(basePackageClasses = RefusalPages.class)
class RefusalPages {

    @ExceptionHandler
    ModelAndView on(Refusal refusal) {
        return refusal.notFound()
                ? error(HttpStatus.NOT_FOUND)
                : error(HttpStatus.CONFLICT).addObject(PageErrors.NAME, new PageErrors().add(refusal));
    }

    @ExceptionHandler
    ModelAndView on(OptimisticLockingFailureException raced) {
        return error(HttpStatus.CONFLICT);
    }

    private static ModelAndView error(HttpStatus status) {
        return new ModelAndView("error", status).addObject("status", status.value());
    }
}
