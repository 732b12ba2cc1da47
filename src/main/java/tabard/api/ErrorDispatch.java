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

/** What the server itself refuses before a controller is reached, told to a program as a problem and not as a page. */
@Configuration(proxyBeanMethods = false)
class ErrorDispatch {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> problemsOfTheServer(DoorProblems problems) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new ToProgram(problems));
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
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
