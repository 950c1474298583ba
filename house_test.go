package exportscreen_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sources walks the hand-written Go files that users import, tests and programs left out.
func sources(t *testing.T, visit func(path string, file *ast.File, set *token.FileSet)) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && slices.Contains([]string{"examples", filepath.Join("internal", "gen"), ".git", "testdata"}, path) {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		visit(path, file, set)
		return nil
	})
	require.NoError(t, err)
}

// TestPackagesAskTheCaller holds the packages to what they promise: no clock,
// environment, network or disk of their own, no init functions, and no GPL in what everybody imports.
func TestPackagesAskTheCaller(t *testing.T) {
	barred := []string{"net", "math/rand", "os/exec", "syscall", "github.com/antzucaro/matchr"}
	calls := []string{"time.Now", "time.Since", "os.Getenv", "os.Open", "os.ReadFile", "rand.Int"}
	// what a caller hands the means for
	allowed := map[string][]string{
		"screen/load.go": {"os.DirFS"},
	}
	optIn := map[string]string{"screen/ofacscore/ofacscore.go": "github.com/antzucaro/matchr"} // nothing else imports it
	sources(t, func(path string, file *ast.File, _ *token.FileSet) {
		for _, imp := range file.Imports {
			name, err := strconv.Unquote(imp.Path.Value)
			require.NoError(t, err)
			require.False(t, slices.Contains(barred, name) && optIn[filepath.ToSlash(path)] != name, "%s imports %s", path, name)
			require.False(t, strings.HasSuffix(name, "/screen/ofacscore"), "%s imports %s", path, name)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				require.False(t, n.Recv == nil && n.Name.Name == "init", "%s has an init function", path)
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok {
					call := x.Name + "." + n.Sel.Name
					require.False(t, slices.Contains(calls, call) && !slices.Contains(allowed[path], call), "%s calls %s", path, call)
				}
			}
			return true
		})
	})
}

// TestExportedNamesAreDocumented wants a comment on every exported name of the public packages.
func TestExportedNamesAreDocumented(t *testing.T) {
	sources(t, func(path string, file *ast.File, set *token.FileSet) {
		if strings.HasPrefix(path, "internal") || strings.Contains(path, "/internal/") {
			return
		}
		for _, decl := range file.Decls {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && exportedReceiver(d) && d.Name.Name != "String" && d.Name.Name != "Error" && d.Name.Name != "Unwrap" {
					require.NotNil(t, d.Doc, "%s: %s", path, d.Name.Name)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if s, ok := spec.(*ast.TypeSpec); ok && s.Name.IsExported() {
						require.True(t, d.Doc != nil || s.Doc != nil, "%s: %s", path, s.Name.Name)
					}
				}
			}
		}
	})
}

// exportedReceiver tells whether a function is a method of an exported type, or no method.
func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	x := d.Recv.List[0].Type
	if star, ok := x.(*ast.StarExpr); ok {
		x = star.X
	}
	name, ok := x.(*ast.Ident)
	return ok && name.IsExported()
}
