package org.aliquot;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that requests send to the database; jobs of the scheduler and listeners are not requests. */
public class StatementCounter implements BeanPostProcessor {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The statements sent while {@code work} ran. */
    public List<String> during(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? watched(DataSource.class, dataSource, null) : bean;
    }

    private <T> T watched(Class<T> type, T target, String sql) {
        return type.cast(
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, new Watched(target, sql)));
    }

    /** Passes everything on; what it returns is watched, too, and executions are noted. */
    private final class Watched implements InvocationHandler {

        private final Object target;
        private final String sql;

        Watched(Object target, String sql) {
            this.target = target;
            this.sql = sql;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("equals")) {
                return target.equals(unwatched(arguments[0]));
            }
            String known =
                    arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : sql;
            if (method.getName().startsWith("execute") && known != null) {
                note(known);
            }
            try {
                return wrap(method.getReturnType(), method.invoke(target, arguments), known);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    /** A connection is the same by whatever way one came to it: by that, Spring knows whether it may be closed. */
    private static Object unwatched(Object other) {
        return other != null
                        && Proxy.isProxyClass(other.getClass())
                        && Proxy.getInvocationHandler(other) instanceof Watched watched
                ? watched.target
                : other;
    }

    private Object wrap(Class<?> type, Object result, String sql) {
        return switch (result) {
            case java.sql.PreparedStatement statement -> watched(java.sql.PreparedStatement.class, statement, sql);
            case java.sql.Statement statement
            when type == java.sql.Statement.class -> watched(java.sql.Statement.class, statement, sql);
            case java.sql.Connection connection
            when type == java.sql.Connection.class -> watched(java.sql.Connection.class, connection, null);
            case null, default -> result;
        };
    }

    private void note(String sql) {
        String thread = Thread.currentThread().getName();
        if (Stream.of("scheduling", "task-", "attempt-signals", "signals").noneMatch(thread::startsWith)) {
            statements.add(sql);
        }
    }
}
