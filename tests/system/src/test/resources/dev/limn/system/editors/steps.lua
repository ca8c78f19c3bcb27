-- What sessions in Neovim are made of. A session is run once, writes what it saw as JSON into the
-- file $LIMN_REPORT, and ends Neovim.

local report = { steps = {} }
local patience = 60000

local function finish()
  local file = assert(io.open(vim.env.LIMN_REPORT, 'w'))
  file:write(vim.fn.json_encode(report))
  file:close()
  vim.cmd('qall!')
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

-- The diagnostics on the screen, as in "2:10 redundant-semicolon".
local function marks()
  local seen = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do
    local code = found.code or found.user_data.lsp.code
    table.insert(seen, string.format('%d:%d %s', found.lnum, found.col, code))
  end
  table.sort(seen)
  return seen
end

-- How many marks Neovim draws for diagnostics, in the namespaces that it keeps for that.
local function drawn()
  local count = 0
  for _, space in pairs(vim.diagnostic.get_namespaces()) do
    for _, own in pairs(space.user_data or {}) do
      if type(own) == 'number' then
        count = count + #vim.api.nvim_buf_get_extmarks(0, own, 0, -1, {})
      end
    end
  end
  return count
end

local function step(name, condition)
  local reached = vim.wait(patience, condition, 10)
  local entry = { name = name, reached = reached, marks = marks(), drawn = drawn(), text = text() }
  table.insert(report.steps, entry)
  if not reached then
    error('Waited in vain for: ' .. name)
  end
end

local function marked(...)
  local wanted = { ... }
  return function()
    return vim.deep_equal(marks(), wanted)
  end
end

local function press(keys)
  local coded = vim.api.nvim_replace_termcodes(keys, true, false, true)
  vim.api.nvim_feedkeys(coded, 'xt', false)
end

-- Runs a session, once Neovim has started.
local function run(session)
  vim.schedule(function()
    local ok, problem = pcall(session)
    report.problem = not ok and tostring(problem) or nil
    finish()
  end)
end
