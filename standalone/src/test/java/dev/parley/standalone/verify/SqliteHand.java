package dev.parley.standalone.verify;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reaches into a SQLite file. */
record SqliteHand(Path file) implements Hand {

    @Override
    public byte[] line(long position) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement("SELECT line FROM entry WHERE position = ?")) {
            select.setLong(1, position);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getBytes(1);
            }
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void overwrite(long position, byte[] line) {
        change("UPDATE entry SET line = ? WHERE position = ?", line, position);
    }

    @Override
    public void remove(long position) {
        change("DELETE FROM entry WHERE position = ?", position);
    }

    @Override
    public void cutOffFrom(long position) {
        change("DELETE FROM entry WHERE position >= ?", position);
    }

    @Override
    public void insertAfter(long position, byte[] line) {
        change("UPDATE entry SET position = -position - 1 WHERE position > ?", position);
        change("UPDATE entry SET position = -position WHERE position < 0");
        change("INSERT INTO entry (position, stream, seq, id, line) VALUES (?, 'forged', 0, 'forged', ?)", position + 1,
                line);
    }

    @Override
    public void replaceRoot(long first) {
        change("UPDATE entry SET root = ? WHERE first = ?", new byte[32], first);
    }

    /** Of the commit that ends with this entry. */
    void removeRoot(long position) {
        change("UPDATE entry SET first = NULL, root = NULL WHERE position = ?", position);
    }

    private void change(String sql, Object... values) {
        try (Connection connection = connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

}
