package nl.vanregelsnaarruimte;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down each round trip to the database that a thread makes while it is watched.
 *
 * <p>What counts is what a server across a network would answer: each execution of a statement, each batch of one
 * statement as one, and each commit or rollback of a transaction in which something was sent. What does not count: a
 * commit of nothing, beginning a transaction (it travels with the first statement), and the pool's own checks.
 */
public class SqlCounter implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /** Something to watch. */
    @FunctionalInterface
    public interface Watched {

        void run() throws Exception;
    }

    /** What this sends on this thread. */
    public static Sent watch(Watched watched) throws Exception {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            watched.run();
        } finally {
            SENT.remove();
        }
        return new Sent(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return new Talk().over(super.getConnection());
        }
    }

    /** What goes over one connection. */
    private static final class Talk {

        private boolean uncommitted;

        Connection over(Connection connection) {
            return proxy(Connection.class, (method, args) -> onConnection(connection, method, args));
        }

        private Object onConnection(Connection connection, Method method, Object[] args) throws Throwable {
            if (uncommitted && Sent.ENDS.contains(method.getName())) {
                note(method.getName());
                uncommitted = false;
            }
            Object result = call(connection, method, args);
            if (result instanceof PreparedStatement statement) {
                String sql = (String) args[0];
                return proxy(PreparedStatement.class, (asked, with) -> onStatement(statement, asked, with, sql));
            }
            if (result instanceof Statement statement) {
                return proxy(Statement.class, (asked, with) -> onStatement(statement, asked, with, ""));
            }
            return result;
        }

        private Object onStatement(Statement statement, Method method, Object[] args, String sql) throws Throwable {
            if (method.getName().startsWith("execute")) {
                note(args != null && args[0] instanceof String text ? text : sql);
                uncommitted = !statement.getConnection().getAutoCommit();
            }
            return call(statement, method, args);
        }
    }

    /** What a proxy does instead. */
    @FunctionalInterface
    private interface Instead {

        Object call(Method method, Object[] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Instead instead) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> instead.call(method, args)));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static void note(String sql) {
        List<String> sent = SENT.get();
        if (sent != null) {
            sent.add(sql);
        }
    }
}
