package nl.vanregelsnaarruimte.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that it is for a moment only when the database can't be reached or keeps somebody waiting for too long. Outside
 * all other filters, because sessions and accounts are asked of the database too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String SECONDS = "10";
    private static final String CLOSED = "90098";

    private final PlainPage pages;

    DatabaseAway(MessageSource messages) {
        this.pages = new PlainPage(messages);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            SQLException away = away(fault);
            if (away == null || response.isCommitted()) {
                throw fault;
            }
            log.warn("the database is away: {} {}", away.getClass().getSimpleName(), away.getSQLState());
            answer(response);
        }
    }

    /** Plain, because a page of the application would ask the database who is there. */
    private void answer(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setContentType("text/html;charset=UTF-8");
        write(pages.of("web.503.title", "web.503.text"), response);
    }

    /** Half a page may have been written already, which is thrown away, but not the way in which it was. */
    private static void write(String page, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().write(page);
        } catch (IllegalStateException streamed) {
            response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static @Nullable SQLException away(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return sql;
            }
            // a rollback without a connection fails too, and hides why it was begun
            if (cause instanceof TransactionSystemException rollback && rollback.getApplicationException() != null) {
                return away(rollback.getApplicationException());
            }
        }
        return null;
    }

    /**
     * No connection (08), the server stops (57P), or H2 closed its file (90098); what is transient is a pool or a row that
     * others held too long.
     */
    private static boolean isAway(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return fault instanceof SQLTransientException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals(CLOSED);
    }
}
