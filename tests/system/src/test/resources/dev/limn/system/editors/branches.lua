-- One session: files are open while their repository goes to another branch and back.

-- The diagnostics of all files, as in "A 2:8 redundant-semicolon".
local function all_marks()
  local seen = {}
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':t:r')
    for _, found in ipairs(vim.diagnostic.get(buffer)) do
      local code = found.code or found.user_data.lsp.code
      table.insert(seen, string.format('%s %d:%d %s', name, found.lnum, found.col, code))
    end
  end
  table.sort(seen)
  return seen
end

local function all_marked(...)
  local wanted = { ... }
  return function()
    report.last = all_marks()
    return vim.deep_equal(report.last, wanted)
  end
end

local switches = 0

-- Neovim looks at the files in windows, at whole seconds: each switch is a minute after the last.
local function switch(branch)
  vim.fn.system({ 'git', 'checkout', '-q', branch })
  assert(vim.v.shell_error == 0, 'git')
  switches = switches + 1
  local time = os.time() + 60 * switches
  for _, file in ipairs(vim.fn.glob('src/*.java', true, true)) do
    vim.loop.fs_utime(file, time, time)
  end
  vim.cmd('silent! checktime')
end

local function session()
  for _, file in ipairs(vim.fn.glob('src/*.java', true, true)) do
    vim.cmd('tabedit ' .. file)
  end
  local first = all_marked(
    'A 2:8 redundant-semicolon',
    'B 2:8 redundant-semicolon',
    'Gone 2:8 redundant-semicolon',
    'Same 2:8 redundant-semicolon')
  step('open', first)

  switch('other')
  step('other branch', all_marked(
    'A 4:8 redundant-semicolon',
    'C 3:6 wrong-assignment-operator',
    'Gone 2:8 redundant-semicolon',
    'Same 2:8 redundant-semicolon'))

  switch('quiet')
  step('branch with settings', all_marked('C 3:6 wrong-assignment-operator'))

  switch('first')
  step('and back', first)

  vim.cmd('tab drop src/A.java')
  press('3GA;<Esc>')
  step('type', all_marked(
    'A 2:8 redundant-semicolon',
    'A 2:9 redundant-semicolon',
    'B 2:8 redundant-semicolon',
    'Gone 2:8 redundant-semicolon',
    'Same 2:8 redundant-semicolon'))
end

run(session)
