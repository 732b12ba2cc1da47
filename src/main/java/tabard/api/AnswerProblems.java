package tabard.api;

import java.util.ArrayList;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tabard.endorsement.AnswerFault;
import tabard.endorsement.AnswersNotGood;

/** Says what will not do in the answers to the form of a pack, field by field, in English. */
@RestControllerAdvice(basePackageClasses = AnswerProblems.class)
class AnswerProblems {

    private final MessageSource words;

    AnswerProblems(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail on(AnswersNotGood notGood) {
        return Problems.invalid(notGood.faults().stream()
                .map(fault -> new FieldError(fault.field(), sentence(fault)))
                .toList());
    }

    private String sentence(AnswerFault fault) {
        var own = fault.own();
        if (own != null) {
            return own.in("en");
        }
        var arguments = new ArrayList<Object>();
        arguments.add(fault.label().in("en"));
        arguments.addAll(fault.arguments());
        return words.getMessage(String.valueOf(fault.message()), arguments.toArray(), Locale.UK) + ".";
    }
}
