package dev.eckart.datasets.contract;

import dev.eckart.datasets.BreastCancer;
import dev.eckart.datasets.ColumnType;
import dev.eckart.datasets.Csv;
import dev.eckart.datasets.Digits;
import dev.eckart.datasets.Ignored;
import dev.eckart.datasets.Iris;
import dev.eckart.datasets.Lab3x3;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.Nominal;
import dev.eckart.datasets.Numeric;
import dev.eckart.datasets.Ordinal;
import dev.eckart.datasets.Wine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The datasets of this module keep to their contract. */
final class LoadersTest {

    @Nested
    final class OfBreastCancer extends LoaderContract {
        @Override
        protected Loader loader() {
            return new BreastCancer();
        }
    }

    @Nested
    final class OfDigits extends LoaderContract {
        @Override
        protected Loader loader() {
            return new Digits();
        }
    }

    @Nested
    final class OfIris extends LoaderContract {
        @Override
        protected Loader loader() {
            return new Iris(Iris.Variant.FISHER);
        }
    }

    @Nested
    final class OfLab3x3 extends LoaderContract {
        @Override
        protected Loader loader() {
            return new Lab3x3();
        }
    }

    @Nested
    final class OfWine extends LoaderContract {
        @Override
        protected Loader loader() {
            return new Wine(Optional.of("proline"));
        }
    }

    @Nested
    final class OfCsv extends LoaderContract {
        @TempDir
        private Path folder = Path.of("");

        @BeforeEach
        void write() throws IOException {
            Files.writeString(folder.resolve("data.csv"), """
                    size,colour,weight,note,kind,person,price
                    S,red,1.5,x,a,p,10
                    M,blue,2.5,y,b,q,20
                    L,red,,z,a,q,15
                    """);
        }

        @Override
        protected Path folder() {
            return folder;
        }

        @Override
        protected Loader loader() {
            SequencedMap<String, ColumnType> columns = new LinkedHashMap<>();
            columns.put("size", new Ordinal(List.of("S", "M", "L")));
            columns.put("colour", new Nominal(Optional.empty(), Nominal.Drop.NONE));
            columns.put("weight", new Numeric());
            columns.put("note", new Ignored());
            return new Csv("data.csv", Optional.of("kind"), Optional.of("price"), Optional.of("person"), List.of(""),
                    ",", columns);
        }
    }
}
