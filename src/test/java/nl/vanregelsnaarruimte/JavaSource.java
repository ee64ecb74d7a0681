package nl.vanregelsnaarruimte;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One Java file of ours: its lines of code, its types, its methods and its strings. */
record JavaSource(String name, CompilationUnit unit) {

    static final List<JavaSource> MAIN = under(Path.of("src/main/java"));
    static final List<JavaSource> TESTS = Stream.of("src/test/java", "src/benchmark/java")
            .flatMap(folder -> under(Path.of(folder)).stream())
            .toList();

    static JavaSource of(String name, String code) {
        ParserConfiguration settings = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
        return new JavaSource(
                name, new JavaParser(settings).parse(code).getResult().orElseThrow());
    }

    boolean isPackageInfo() {
        return name.endsWith("package-info.java");
    }

    /** Lines without blanks, comments, imports and package. */
    int lines() {
        Set<Integer> lines = codeLines(unit);
        unit.getPackageDeclaration().ifPresent(declaration -> lines.removeAll(codeLines(declaration)));
        unit.getImports().forEach(declaration -> lines.removeAll(codeLines(declaration)));
        return lines.size();
    }

    /** Lines from the opening to the closing brace, without blanks and comments, by the method's place and name. */
    Map<String, Integer> methods() {
        Map<String, Integer> methods = new HashMap<>();
        unit.findAll(CallableDeclaration.class)
                .forEach(method -> body(method)
                        .ifPresent(body -> methods.put(
                                name + ":" + line(method) + " " + method.getNameAsString(),
                                codeLines(body).size())));
        return methods;
    }

    List<TypeDeclaration<?>> types() {
        return unit.findAll(TypeDeclaration.class).stream()
                .<TypeDeclaration<?>>map(type -> type)
                .toList();
    }

    Stream<String> strings() {
        return Stream.concat(
                unit.findAll(StringLiteralExpr.class).stream().map(LiteralStringValueExpr::getValue),
                unit.findAll(TextBlockLiteralExpr.class).stream().map(TextBlockLiteralExpr::asString));
    }

    private static Optional<BlockStmt> body(CallableDeclaration<?> method) {
        return method instanceof MethodDeclaration named
                ? named.getBody()
                : Optional.of(((ConstructorDeclaration) method).getBody());
    }

    private static int line(Node node) {
        return node.getRange().map(range -> range.begin.line).orElseThrow();
    }

    private static Set<Integer> codeLines(Node node) {
        Set<Integer> lines = new HashSet<>();
        for (JavaToken token : node.getTokenRange().orElseThrow()) {
            if (!token.getCategory().isWhitespaceOrComment() && !token.getText().isEmpty()) {
                Range range = token.getRange().orElseThrow();
                for (int line = range.begin.line; line <= range.end.line; line++) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static List<JavaSource> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> of(folder.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
