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

/** Writes down each SQL statement that a thread sends while it is watched. */
public class SqlCounter implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /** Something to watch. */
    @FunctionalInterface
    public interface Watched {

        void run() throws Exception;
    }

    /** The statements that this sends on this thread, in order. */
    public static List<String> watch(Watched watched) throws Exception {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            watched.run();
        } finally {
            SENT.remove();
        }
        return sent;
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
            return proxy(Connection.class, super.getConnection(), "");
        }
    }

    private static <T> T proxy(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> call(target, method, args, sql)));
    }

    private static Object call(Object target, Method method, Object[] args, String sql) throws Throwable {
        if (method.getName().startsWith("execute")) {
            note(args != null && args[0] instanceof String text ? text : sql);
        }
        Object result;
        try {
            result = method.invoke(target, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
        if (result instanceof PreparedStatement statement && !(target instanceof Statement)) {
            return proxy(PreparedStatement.class, statement, (String) args[0]);
        }
        if (result instanceof Statement statement && !(target instanceof Statement)) {
            return proxy(Statement.class, statement, "");
        }
        return result;
    }

    private static void note(String sql) {
        List<String> sent = SENT.get();
        if (sent != null) {
            sent.add(sql);
        }
    }
}
