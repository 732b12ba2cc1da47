package tabard.api;

import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tabard.intake.ApplicationIncomplete;
import tabard.kernel.Refusal;
import tabard.scheme.PolicyFaults;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** Turns what went wrong into problem details. A fault of ours stays a plain 500 and is logged. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail on(Refusal refusal) {
        return problem(
                refusal.notFound() ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT, refusal.type(), refusal.detail());
    }

    @ExceptionHandler
    ProblemDetail on(ApplicationIncomplete incomplete) {
        var problem = on((Refusal) incomplete);
        problem.setProperty(
                "errors", incomplete.missing().stream().map(FieldError::of).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(OptimisticLockingFailureException raced) {
        return problem(
                HttpStatus.CONFLICT,
                "changed-meanwhile",
                "Somebody else changed this a moment ago. Look again and retry.");
    }

    @ExceptionHandler
    ProblemDetail on(AccessDeniedException denied) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", "This account may not do that.");
    }

    @ExceptionHandler
    ProblemDetail on(NotThere missing) {
        return problem(HttpStatus.NOT_FOUND, "not-found", String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail on(InvalidRequest invalid) {
        return invalid(List.of(new FieldError(invalid.field(), String.valueOf(invalid.getMessage()))));
    }

    @ExceptionHandler
    ProblemDetail on(PolicyFaults invalid) {
        return invalid(invalid.faults().stream()
                .map(fault -> new FieldError(fault.field(), fault.rule().code(), fault.message()))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail on(ConstraintViolationException invalid) {
        return invalid(invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(FieldError::field))
                .toList());
    }

    /** A value's own constructor refused what it was given. */
    @ExceptionHandler
    ProblemDetail on(IllegalArgumentException invalid) {
        return invalid(List.of(new FieldError("", String.valueOf(invalid.getMessage()))));
    }

    @ExceptionHandler
    ProblemDetail on(MethodArgumentTypeMismatchException mismatch) {
        var cause = NestedExceptionUtils.getMostSpecificCause(mismatch);
        var message = cause instanceof IllegalArgumentException
                ? String.valueOf(cause.getMessage())
                : "'%s' is not valid here.".formatted(mismatch.getValue());
        return invalid(List.of(new FieldError(mismatch.getName(), message)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof BodyTooLarge tooLarge) {
            return respond(problem(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", tooLarge.sentence()));
        }
        return respond(invalid(List.of(unreadable(unreadable.getCause()))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return respond(invalid(List.of(new FieldError(missing.getParameterName(), "This is needed."))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            logger.error("A request could not be answered", cause);
        }
        return super.handleExceptionInternal(cause, body, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problem(status, slug(status), HttpWords.detail(status));
        if (body instanceof ProblemDetail described && described.getDetail() != null) {
            problem.setDetail(described.getDetail());
        }
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static FieldError unreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case DatabindException fault -> new FieldError(JsonPath.of(fault.getPath()), JsonPath.sentence(fault));
            case StreamReadException fault ->
                new FieldError("", "The body is not well-formed JSON: " + fault.getOriginalMessage());
            case null, default -> new FieldError("", "The body is not well-formed JSON, or there is none.");
        };
    }

    /** A problem of the kind that names fields. */
    static ProblemDetail invalid(List<FieldError> errors) {
        var first = errors.getFirst();
        var problem = problem(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                first.field().isEmpty() ? first.message() : first.field() + ": " + first.message());
        problem.setProperty("errors", errors);
        return problem;
    }

    static ProblemDetail problem(HttpStatusCode status, String type, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(HttpWords.title(status));
        return problem;
    }

    /** The type of a refusal that the protocol itself knows. */
    static String slug(HttpStatusCode status) {
        return SLUGS.getOrDefault(status.value(), "invalid-request");
    }

    private static ResponseEntity<Object> respond(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    static final Map<Integer, String> SLUGS = Map.of(
            401, "unauthorized",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            409, "conflict",
            413, "content-too-large",
            415, "unsupported-media-type",
            429, "too-many-requests",
            500, "internal-error");
}
