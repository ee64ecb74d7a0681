package nl.vanregelsnaarruimte.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;

/** What a visitor gets while the database can't be reached. */
class DatabaseAwayTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void saysThatItIsForAMomentOnly() throws Exception {
        meet(new SQLTransientConnectionException("no connection for five seconds"));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getContentAsString()).contains("web.503.title", "web.503.text");
    }

    @Test
    void knowsAServerThatStops() throws Exception {
        meet(new SQLException("terminating connection", "57P01"));

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void knowsAFileThatWasClosed() throws Exception {
        meet(new SQLException("The database has been closed", "90098"));

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void looksBehindARollbackThatFailed() throws Exception {
        TransactionSystemException rollback =
                new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        rollback.initApplicationException(new SQLException("an I/O error", "08006"));

        meet(rollback);

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void throwsAwayHalfAPage() throws Exception {
        response.getWriter().write("half a page");

        meet(new SQLTransientConnectionException("no connection to save the session"));

        assertThat(response.getContentAsString()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void throwsAwayHalfAFile() throws Exception {
        response.getOutputStream().write(1);

        meet(new SQLTransientConnectionException("no connection to save the session"));

        assertThat(response.getContentAsString()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void leavesAFaultOfOursWhatItIs() {
        assertThatThrownBy(() -> meet(new SQLException("no such table", "42P01")))
                .isInstanceOf(ServletException.class);
    }

    private void meet(Exception fault) throws Exception {
        FilterChain chain = (request, answer) -> {
            throw new ServletException(new IllegalStateException(fault));
        };
        StaticMessageSource keys = new StaticMessageSource();
        keys.setUseCodeAsDefaultMessage(true);
        new DatabaseAway(keys).doFilter(new MockHttpServletRequest(), response, chain);
    }
}
