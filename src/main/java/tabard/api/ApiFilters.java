package tabard.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.filter.OncePerRequestFilter;

/** What stands before and behind the controllers of programs: writes done once, and the server's own refusals as problems. */
@Configuration(proxyBeanMethods = false)
class ApiFilters {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> problemsOfTheServer(DoorProblems problems) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new ToProgram(problems));
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Behind the door: whose key it is must be known. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> writesOnce(AnsweredRequests answered, DoorProblems problems) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(answered, problems));
        registration.addUrlPatterns("/api/*");
        registration.setOrder(0);
        return registration;
    }

    private static final class ToProgram extends OncePerRequestFilter {

        private final DoorProblems problems;

        ToProgram(DoorProblems problems) {
            this.problems = problems;
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                    && uri.startsWith("/api/")
                    && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
                problems.write(response, HttpStatusCode.valueOf(status));
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
